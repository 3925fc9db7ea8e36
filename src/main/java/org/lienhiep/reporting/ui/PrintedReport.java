package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Periods;

/** A report as a plain page of paper: every indicator that says something, then the words. */
final class PrintedReport extends Div {

    private final CellText text = CellText.of(this);

    PrintedReport(ReportDetails report) {
        addClassName("printed-report");
        add(
                new H3(report.organisation().name().in(I18n.reader())),
                new Paragraph(getTranslation("reporting.paper.title", Periods.name(this, report.period()))));
        var table = new NativeTable();
        table.getHead()
                .add(new NativeTableRow(
                        Table.column(getTranslation("reporting.indicator")),
                        Table.column(getTranslation("reporting.indicator.unit")),
                        Table.column(report.period().code(), "number")));
        NativeTableBody body = null;
        var section = "";
        for (var cell : report.cells()) {
            if (cell.state() != null) {
                if (body == null || !section.equals(cell.indicator().section().code())) {
                    section = cell.indicator().section().code();
                    body = table.addBody();
                    body.add(Table.group(cell.indicator().section().name().in(I18n.reader()), 3));
                }
                body.add(row(cell));
            }
        }
        add(table);
        if (!report.narrative().isBlank()) {
            var words = new Paragraph(report.narrative());
            words.addClassName("narrative-text");
            add(words);
        }
    }

    private NativeTableRow row(ReportCell cell) {
        var unit = cell.indicator().unit();
        var name = new Div(new Span(cell.indicator().name().in(I18n.reader())));
        if (cell.note() != null) {
            var note = new Div(cell.note());
            note.addClassName("cell-note");
            name.add(note);
        }
        return new NativeTableRow(
                Table.row(name),
                Table.cell(
                        getTranslation("reporting.indicator.unit"),
                        new Span(unit == null ? "" : unit.in(I18n.reader()))),
                Table.number(
                        text.write(cell.state(), cell.figure()),
                        cell.indicator().code()));
    }
}
