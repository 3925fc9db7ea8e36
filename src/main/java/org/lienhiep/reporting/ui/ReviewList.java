package org.lienhiep.reporting.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lienhiep.reporting.review.Waiting;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;

/** What waits, as a table; those without doubts can be chosen and approved together. */
final class ReviewList extends Div {

    private final ReviewServices services;
    private final Runnable again;
    private final Map<Waiting, Checkbox> choices = new LinkedHashMap<>();
    private final Button approve;

    /**
     * The list.
     *
     * @param again shows the page again, as things are now
     */
    ReviewList(ReviewServices services, List<Waiting> waiting, Runnable again) {
        this.services = services;
        this.again = again;
        approve = new Button("", new Icon("circle-check"), _ -> ask());
        var first = new Button(
                getTranslation("reporting.reviews.first"),
                new Icon("arrow-right"),
                _ -> UI.getCurrent().navigate(address(waiting.getFirst())));
        PageKeys.give(first, "n");
        first.addThemeVariants(ButtonVariant.PRIMARY);
        var tools = new Div(first, approve);
        tools.addClassName("actions");
        var table = new NativeTable();
        table.addClassNames("board-table", "reviews-table");
        table.getHead()
                .add(new NativeTableRow(
                        Table.column(getTranslation("reporting.society")),
                        Table.column(getTranslation("reporting.period")),
                        Table.column(getTranslation("reporting.submitted-at")),
                        Table.column(getTranslation("reporting.reviews.changed")),
                        Table.column(getTranslation("reporting.reviews.explained")),
                        Table.column(getTranslation("reporting.remarks")),
                        Table.column(getTranslation("reporting.reviews.together"))));
        waiting.forEach(each -> table.getBody().add(row(each)));
        var part = new Div(table);
        part.addClassNames("part", "board-part");
        add(tools, part);
        count();
    }

    private static String address(Waiting waiting) {
        return ReportLinks.review(waiting.organisation().code(), waiting.period());
    }

    private NativeTableRow row(Waiting waiting) {
        var formats = Formats.of(I18n.reader());
        var name = new Div(
                new PageLink(address(waiting), waiting.organisation().name().in(I18n.reader())),
                StateChips.of(this, waiting.state()));
        name.addClassName("review-name");
        var submitted = new Div(
                new Span(waiting.submittedAt() == null ? "–" : formats.moment(waiting.submittedAt())),
                Table.secondary(waiting.submittedBy() == null ? "" : waiting.submittedBy()));
        submitted.addClassName("review-submitted");
        var warnings = waiting.warnings();
        return new NativeTableRow(
                Table.row(name),
                Table.cell(
                        getTranslation("reporting.period"),
                        new Span(waiting.period().code())),
                Table.cell(getTranslation("reporting.submitted-at"), submitted),
                Table.cell(getTranslation("reporting.reviews.changed"), new Span(changes(waiting))),
                number("reporting.reviews.explained", warnings == null ? 0 : warnings),
                number("reporting.remarks", waiting.unsettled()),
                Table.cell(getTranslation("reporting.reviews.together"), choice(waiting)));
    }

    private NativeTableCell number(String label, int count) {
        return Table.cell(getTranslation(label), new Span(count == 0 ? "–" : Integer.toString(count)));
    }

    private String changes(Waiting waiting) {
        return waiting.submissions() > 1
                ? getTranslation("reporting.reviews.cells", waiting.changed(), waiting.submissions())
                : getTranslation("reporting.reviews.first-time");
    }

    private Component choice(Waiting waiting) {
        if (!waiting.doubts().isEmpty()) {
            var why = Table.secondary(waiting.doubts().stream()
                    .sorted()
                    .map(doubt -> getTranslation("reporting.doubt." + doubt))
                    .collect(joining(" ")));
            why.addClassName("doubts");
            return why;
        }
        var choice = new Checkbox(true);
        choice.setAriaLabel(getTranslation(
                "reporting.reviews.choose", waiting.organisation().brief(I18n.reader())));
        choice.addValueChangeListener(_ -> count());
        choices.put(waiting, choice);
        return choice;
    }

    private List<Waiting> chosen() {
        return choices.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count() {
        var count = chosen().size();
        approve.setText(getTranslation("reporting.reviews.approve", count));
        approve.setEnabled(count > 0);
        approve.setVisible(!choices.isEmpty());
    }

    private void ask() {
        var chosen = chosen();
        Confirm.action(
                getTranslation("reporting.reviews.approve.title", chosen.size()),
                getTranslation("reporting.reviews.approve.text"),
                getTranslation("reporting.reviews.approve", chosen.size()),
                () -> {
                    var progress = new BulkApproval(services, chosen, again);
                    addComponentAsFirst(progress);
                    approve.setEnabled(false);
                    progress.start();
                });
    }
}
