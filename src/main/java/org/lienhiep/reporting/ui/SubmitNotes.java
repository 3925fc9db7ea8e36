package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.shell.Icon;

/** What is worth knowing before a report is handed in: how full it is, what is not known, how late it is. */
final class SubmitNotes extends Div {

    private SubmitNotes() {}

    static SubmitNotes of(ReportDetails report) {
        var notes = new SubmitNotes();
        var empty = report.cells().stream().filter(cell -> cell.state() == null).count();
        if (empty == 0) {
            notes.line(
                    "circle-check",
                    notes.getTranslation("reporting.submit.full", report.cells().size()));
        } else {
            notes.line("circle", notes.getTranslation("reporting.submit.empty", empty));
        }
        var unknown = report.cells().stream()
                .filter(cell -> cell.state() == CellState.UNKNOWN)
                .count();
        if (unknown > 0) {
            notes.line("circle-question-mark", notes.getTranslation("reporting.submit.unknown", unknown));
        }
        if (report.narrative().isBlank()) {
            notes.line("quote", notes.getTranslation("reporting.submit.no-words"));
        }
        if (report.daysLate() > 0) {
            notes.line("clock", notes.getTranslation("reporting.due.overdue", report.daysLate()));
        }
        return notes;
    }

    private void line(String icon, String words) {
        var line = new Div(new Icon(icon), new Span(words));
        line.addClassNames("submit-line", "cell-plain");
        add(line);
    }
}
