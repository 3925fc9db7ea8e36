package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.lienhiep.leadership.EndingTerm;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;

/** Terms that end soon or have ended without a successor, in the organisation and below it. */
final class EndingTerms extends Div {

    private static final int MONTHS_AHEAD = 6;
    private static final int SHOWN = 5;

    private final boolean any;

    EndingTerms(List<EndingTerm> ending, LocalDate today) {
        any = !ending.isEmpty();
        addClassName("ending-terms");
        var list = new UnorderedList();
        ending.stream().limit(SHOWN).forEach(term -> list.add(item(term, today)));
        if (ending.size() > SHOWN) {
            list.add(new ListItem(getTranslation("leadership.ending.more", ending.size() - SHOWN)));
        }
        var heading = new Span(new Icon("triangle-alert"), new Span(getTranslation("leadership.ending")));
        heading.addClassName("ending-title");
        add(heading, list);
    }

    /** Terms that end until then are named. */
    static LocalDate horizon(LocalDate today) {
        return today.plusMonths(MONTHS_AHEAD);
    }

    boolean hasAny() {
        return any;
    }

    private ListItem item(EndingTerm term, LocalDate today) {
        var link = new Anchor(
                LeadershipLinks.of(term.organisation().code()),
                term.body().in(getLocale()) + ", " + term.organisation().brief(getLocale()));
        link.setRouterIgnore(false);
        var key = term.ends().isBefore(today) ? "leadership.ending.ended" : "leadership.ending.ends";
        var when = Formats.of(getLocale()).day(term.ends());
        return new ListItem(link, new Span(": " + getTranslation(key, term.label(), when)));
    }
}
