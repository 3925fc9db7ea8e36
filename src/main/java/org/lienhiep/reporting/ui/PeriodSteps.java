package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.shell.Icon;

/** Links to the same page for the half-year before and after. */
final class PeriodSteps extends Nav {

    PeriodSteps(HalfYear period, Function<HalfYear, String> address) {
        addClassName("period-steps");
        setAriaLabel(getTranslation("reporting.other-periods"));
        var before = period.previous();
        var after = period.next();
        add(
                new PageLink(address.apply(before), new Icon("arrow-left"), new Span(before.code())),
                new PageLink(address.apply(after), new Span(after.code()), new Icon("chevron-right")));
    }
}
