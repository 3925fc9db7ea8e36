package org.lienhiep.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lienhiep.leadership.EndingTerm;
import org.lienhiep.leadership.ui.LeadershipLinks;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;

/** Terms of office that end soon, and those that ended without a successor. */
final class EndingTerms extends UnorderedList {

    private static final int SHOWN = 6;

    EndingTerms(List<EndingTerm> terms, LocalDate today) {
        addClassNames("lines", "ending-terms");
        terms.stream().limit(SHOWN).forEach(term -> add(line(term, today)));
    }

    private ListItem line(EndingTerm term, LocalDate today) {
        var organisation = term.organisation();
        var name = term.body().in(getLocale()) + ", " + organisation.brief(getLocale());
        var warning = new Span(new Icon("triangle-alert"), new Span(" " + words(term, today)));
        warning.addClassName("warning");
        var details = new Div(warning, new Span(Formats.of(getLocale()).day(term.ends())));
        details.addClassName("line-details");
        return new ListItem(new Link(LeadershipLinks.of(organisation.code()), name), details);
    }

    private String words(EndingTerm term, LocalDate today) {
        if (term.ends().isBefore(today)) {
            return getTranslation("dashboard.term.ended", term.label());
        }
        var months = Period.between(today, term.ends()).toTotalMonths();
        return months > 0
                ? getTranslation("dashboard.term.months", term.label(), months)
                : getTranslation("dashboard.term.days", term.label(), ChronoUnit.DAYS.between(today, term.ends()));
    }
}
