package org.lienhiep.leadership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.lienhiep.leadership.succession.SuccessionItem;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Formats;

/** What is to be done about succession, one row each, with the way to the form where it is done. */
final class SuccessionTable extends NativeTable {

    private final LocalDate today;
    private final Formats formats = Formats.of(getLocale());

    SuccessionTable(List<SuccessionItem> items, LocalDate today) {
        this.today = today;
        addClassName("succession");
        var head = new NativeTableRow();
        List.of(
                        "leadership.succession.matter",
                        "leadership.succession.organisation",
                        "leadership.succession.subject",
                        "leadership.succession.since")
                .forEach(key -> head.add(column(getTranslation(key))));
        var action = column("");
        action.add(hidden(getTranslation("leadership.succession.action")));
        head.add(action);
        getHead().add(head);
        items.forEach(item -> getBody().add(row(item)));
    }

    private NativeTableRow row(SuccessionItem item) {
        var organisation = new Anchor(
                LeadershipLinks.of(item.organisation().code()),
                item.organisation().brief(getLocale()));
        organisation.setRouterIgnore(false);
        var heading = new NativeTableHeaderCell(organisation);
        heading.getElement().setAttribute("scope", "row");
        return new NativeTableRow(
                new NativeTableCell(chip(item)),
                heading,
                new NativeTableCell(subject(item)),
                new NativeTableCell(since(item)),
                new NativeTableCell(action(item)));
    }

    private Chip chip(SuccessionItem item) {
        var text = getTranslation("leadership.succession.matter." + item.matter());
        return switch (item.matter()) {
            case CONGRESS_OVERDUE -> new Chip("triangle-alert", text, Chip.Tone.ERROR);
            case VACANCY -> new Chip("circle", text, Chip.Tone.WARNING);
            case UNCONFIRMED -> new Chip("file-pen", text, Chip.Tone.INFO);
            case TERM_ENDING -> new Chip("calendar-days", text, Chip.Tone.NEUTRAL);
        };
    }

    private Component subject(SuccessionItem item) {
        var body = item.bodyName().in(getLocale());
        var title = item.title();
        var person = item.person();
        var main = new Span();
        var beside = new Span();
        beside.addClassName("secondary");
        if (title == null) {
            main.setText(body);
            beside.setText(getTranslation("leadership.term.years", Objects.toString(item.years(), "")));
        } else {
            main.setText(title.in(getLocale()) + " – " + body);
            if (person != null) {
                beside.setText(item.tenure() == null ? getTranslation("leadership.succession.before", person) : person);
            }
        }
        var lines = new Div(main, beside);
        lines.addClassName("two-lines");
        return lines;
    }

    private Component since(SuccessionItem item) {
        var day = item.day();
        var days = item.daysSince(today);
        if (day == null || days == null) {
            return new Span(getTranslation("leadership.succession.never"));
        }
        var beside = new Span(
                days < 0
                        ? getTranslation("leadership.succession.days.left", -days)
                        : getTranslation("leadership.succession.days.gone", days));
        beside.addClassName("secondary");
        var lines = new Div(new Span(formats.day(day)), beside);
        lines.addClassName("two-lines");
        return lines;
    }

    /** The way to the form where it is done; to the page of leaders for whoever only reads. */
    private Component action(SuccessionItem item) {
        if (!item.editable()) {
            return link(LeadershipLinks.of(item.organisation().code()), "leadership.succession.look");
        }
        var text = switch (item.matter()) {
            case CONGRESS_OVERDUE, TERM_ENDING -> "leadership.term.new";
            case VACANCY -> "leadership.tenure.assign";
            case UNCONFIRMED -> "leadership.succession.confirm";
        };
        return link(LeadershipLinks.toDo(item), text);
    }

    private Anchor link(String path, String text) {
        var link = new Anchor(path, getTranslation(text));
        link.setRouterIgnore(false);
        return link;
    }

    private static NativeTableHeaderCell column(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static Span hidden(String text) {
        var span = new Span(text);
        span.addClassName("for-ears");
        return span;
    }
}
