package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lienhiep.leadership.TimeLine;
import org.lienhiep.shell.AsOf;

/** The choice of the day on which one looks: by its date, today, or the beginning of a term. A choice is an address. */
final class DayBar extends Div {

    private static final int TERMS = 5;

    DayBar(String code, LocalDate day, LocalDate today, List<TimeLine.TermSpan> terms) {
        addClassName("day-bar");
        var steps = new Nav();
        steps.addClassName("day-steps");
        steps.setAriaLabel(getTranslation("leadership.on.steps"));
        var beginnings = beginnings(terms);
        if (!beginnings.isEmpty()) {
            steps.add(new Span(getTranslation("leadership.on.term")));
        }
        beginnings.forEach(
                (years, first) -> steps.add(step(LeadershipLinks.on(code, first), years, day.equals(first))));
        add(new AsOf(day, today), steps);
    }

    /** The latest terms, each once although several bodies have it, with their first days. */
    private static Map<String, LocalDate> beginnings(List<TimeLine.TermSpan> terms) {
        var beginnings = new LinkedHashMap<String, LocalDate>();
        for (var term : terms.reversed()) {
            var first = term.from().earliest();
            var years = term.label().years();
            if (beginnings.size() < TERMS || beginnings.containsKey(years)) {
                beginnings.merge(years, first, (one, other) -> one.isBefore(other) ? other : one);
            }
        }
        return beginnings;
    }

    private static Anchor step(String path, String text, boolean here) {
        var link = new Anchor(path, new Span(text));
        link.setRouterIgnore(false);
        if (here) {
            link.getElement().setAttribute("aria-current", "date");
        }
        return link;
    }
}
