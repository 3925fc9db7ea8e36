package org.lienhiep.reporting.ui;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.SubmittedVersion;
import org.lienhiep.reporting.review.RemarkThread;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;

/**
 * The figures of a report side by side: the same half-year before, what was submitted before, and now; remarks on a
 * cell stand below its line.
 */
final class ReviewTable extends Div {

    private final CellText text = CellText.of(this);
    private final ReportDetails report;
    private final @Nullable SubmittedVersion base;
    private final Talk talk;
    private final Map<IndicatorId, List<RemarkThread>> threads;
    private final List<Line> lines = new ArrayList<>();

    /** A line of the table with what belongs to it; {@code plain} when nothing changed and nobody said anything. */
    private record Line(boolean plain, NativeTableRow row, NativeTableRow section) {}

    /**
     * The table.
     *
     * @param base what to compare with; null when the report was submitted only once
     */
    ReviewTable(ReportDetails report, @Nullable SubmittedVersion base, Talk talk, List<RemarkThread> threads) {
        this.report = report;
        this.base = base;
        this.talk = talk;
        this.threads = threads.stream()
                .filter(thread -> thread.indicator() != null)
                .collect(groupingBy(RemarkThread::indicator));
        addClassName("review-table");
        var table = new NativeTable();
        table.addClassNames("figures", "sheet");
        table.getHead().add(head());
        body(table);
        var scroller = new Div(table);
        scroller.addClassName("review-scroller");
        if (base != null) {
            add(tools(base));
        }
        add(scroller);
    }

    private Div tools(SubmittedVersion before) {
        var changed = report.cells().stream().filter(before::changed).count();
        var only = new Checkbox(getTranslation("reporting.review.only-changed"));
        only.addValueChangeListener(change -> show(change.getValue()));
        var words = new Span(getTranslation(
                "reporting.review.changed",
                changed,
                before.number(),
                Formats.of(I18n.reader()).moment(before.at())));
        var tools = new Div(words, only);
        tools.addClassName("sheet-tools");
        only.setValue(changed > 0);
        return tools;
    }

    /** Shows all lines, or those that are not plain with the names of their sections. */
    private void show(boolean onlyChanged) {
        lines.forEach(line -> line.section().setVisible(false));
        for (var line : lines) {
            var visible = !onlyChanged || !line.plain();
            line.row().setVisible(visible);
            line.section().setVisible(visible || line.section().isVisible());
        }
    }

    private NativeTableRow head() {
        var head = new NativeTableRow(
                Table.column(getTranslation("reporting.indicator")),
                Table.column(report.period().sameHalfBefore().code(), "number"));
        if (base != null) {
            head.add(Table.column(getTranslation("reporting.review.before"), "number"));
        }
        head.add(
                Table.column(base == null ? report.period().code() : getTranslation("reporting.review.now"), "number"),
                Table.column(getTranslation("reporting.change"), "number"),
                Table.column(getTranslation("reporting.remarks")));
        return head;
    }

    private void body(NativeTable table) {
        NativeTableBody body = null;
        var section = "";
        var title = new NativeTableRow();
        for (var cell : report.cells()) {
            if (body == null || !section.equals(cell.indicator().section().code())) {
                section = cell.indicator().section().code();
                body = table.addBody();
                title = Table.group(cell.indicator().section().name().in(I18n.reader()), base == null ? 5 : 6);
                body.add(title);
            }
            body.add(row(cell, title));
        }
    }

    private NativeTableRow row(ReportCell cell, NativeTableRow section) {
        var changed = base != null && base.changed(cell);
        var said = threads.getOrDefault(cell.indicator().id(), List.of());
        var formats = Formats.of(I18n.reader());
        var row = new NativeTableRow(
                Table.row(name(cell)),
                Table.number(
                        formats.figure(cell.before()),
                        report.period().sameHalfBefore().code()));
        if (base != null) {
            row.add(before(base, cell, changed));
        }
        var now = Table.number(
                text.write(cell.state(), cell.figure()), report.period().code());
        now.addClassName("review-now");
        row.add(now, Table.number(change(cell), getTranslation("reporting.change")), remarks(cell, said));
        row.addClassName("cell-row");
        row.getElement().setAttribute("data-cell", cell.indicator().code());
        if (changed) {
            row.addClassName("changed");
            now.add(mark());
        }
        lines.add(new Line(!changed && said.isEmpty(), row, section));
        return row;
    }

    private Span mark() {
        var mark = new Span(new Icon("pencil"), Table.hidden(getTranslation("reporting.review.is-changed")));
        mark.addClassName("changed-mark");
        return mark;
    }

    private static Component name(ReportCell cell) {
        var name = new Div(new Span(cell.indicator().name().in(I18n.reader())));
        name.addClassName("cell-name");
        var unit = cell.indicator().unit();
        if (unit != null) {
            name.add(Table.secondary(unit.in(I18n.reader())));
        }
        var all = new Div(name);
        if (cell.note() != null) {
            var note = new Div(cell.note());
            note.addClassName("cell-note");
            all.add(note);
        }
        return all;
    }

    private NativeTableCell before(SubmittedVersion version, ReportCell cell, boolean changed) {
        var then = version.cells().get(cell.indicator().id());
        var words = cell.indicator().ratio() != null || then == null ? "" : text.write(then.state(), then.figure());
        var before = Table.number(words.isEmpty() ? "–" : words, getTranslation("reporting.review.before"));
        if (changed) {
            if (!words.equals(text.write(cell.state(), cell.figure()))) {
                before.addClassName("review-before");
            }
            if (then != null && then.note() != null && !then.note().equals(cell.note())) {
                var note = new Div(then.note());
                note.addClassName("cell-note");
                before.add(note);
            }
        }
        return before;
    }

    private static String change(ReportCell cell) {
        var before = cell.before();
        var now = cell.figure();
        return Formats.of(I18n.reader())
                .change(before == null ? null : before.value(), now == null ? null : now.value());
    }

    private NativeTableCell remarks(ReportCell cell, List<RemarkThread> said) {
        var indicator = cell.indicator();
        var remarks = Table.cell(
                getTranslation("reporting.remarks"),
                new RemarkThreads(talk, indicator.id(), indicator.name().in(I18n.reader()), said));
        remarks.addClassName("review-remarks");
        return remarks;
    }
}
