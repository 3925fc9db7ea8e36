package org.lienhiep.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.lienhiep.reporting.Completeness;
import org.lienhiep.reporting.SocietyStatus;
import org.lienhiep.reporting.ui.ReportLinks;
import org.lienhiep.reporting.ui.StateChips;
import org.lienhiep.shell.Icon;

/** Who has not reported, or that nobody is missing. */
final class Missing extends Div {

    private static final int SHOWN = 8;

    private final Completeness completeness;
    private final LocalDate today;

    Missing(Completeness completeness, LocalDate today) {
        this.completeness = completeness;
        this.today = today;
        addClassName("missing");
        var missing = completeness.missing();
        add(missing.isEmpty() ? nobody() : list());
        if (missing.size() > SHOWN) {
            add(new Link(ReportLinks.board(), getTranslation("dashboard.missing.more", missing.size() - SHOWN)));
        }
    }

    private Component nobody() {
        var text = new Paragraph(
                new Icon("circle-check"),
                new Span(" " + getTranslation("dashboard.missing.nobody", completeness.expected())));
        text.addClassName("all-well");
        return text;
    }

    private UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("lines");
        completeness.missing().stream().limit(SHOWN).map(this::line).forEach(list::add);
        return list;
    }

    private ListItem line(SocietyStatus status) {
        var state = new Div(StateChips.of(this, status.state()));
        if (status.state() != null) {
            state.add(new Span(getTranslation("dashboard.filled", status.filled())));
        }
        state.add(new DueText(status.state(), status.due(), status.daysLate(), today));
        state.addClassName("line-details");
        return new ListItem(
                new Link(
                        ReportLinks.report(status.society().code(), completeness.period()),
                        status.society().brief(getLocale())),
                state);
    }
}
