package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.ReportStep;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Periods;

/** One organisation's reports, the latest first, with the one to go on with on top. */
final class SocietyReports extends Div {

    private final OrganisationLabel society;
    private final LocalDate today;

    /**
     * The reports of an organisation.
     *
     * @param current the report of the chosen half-year
     * @param past one line per half-year, the latest first
     * @param contact who prepares the reports
     */
    SocietyReports(ReportDetails current, List<PastReport> past, Component contact, LocalDate today) {
        this.society = current.organisation();
        this.today = today;
        addClassName("society-reports");
        add(next(current));
        var table = new NativeTable();
        table.addClassNames("board-table", "past-reports");
        table.getHead()
                .add(new NativeTableRow(
                        Table.column(getTranslation("reporting.period")),
                        Table.column(getTranslation("reporting.cell.state")),
                        Table.column(getTranslation("reporting.due.column")),
                        Table.column(getTranslation("reporting.submitted-at"))));
        past.forEach(report -> table.getBody().add(row(report)));
        var part = new Div(table);
        part.addClassNames("part", "board-part");
        add(part, contact);
    }

    /** The report of the chosen half-year, with what to do with it. */
    private Div next(ReportDetails report) {
        var due = StateChips.due(this, report.state(), report.due(), report.daysLate(), today);
        var title = new Span(Periods.name(this, report.period()));
        title.addClassName("next-title");
        var facts = new Div(
                StateChips.of(this, report.state(), report.filled(), report.issue()),
                new Span(StateChips.dueDay(this, report.due())),
                late(due, StateChips.overdue(report.state(), report.daysLate())));
        facts.addClassName("context");
        WindowNote.of(this, report.window(), today).ifPresent(facts::add);
        var enter = report.steps().contains(ReportStep.ENTER);
        var open = new Button(
                getTranslation(
                        !enter ? "reporting.open" : report.state() == null ? "reporting.begin" : "reporting.continue"),
                new Icon(enter ? "pencil" : "file-text"),
                _ -> UI.getCurrent().navigate(ReportLinks.report(society.code(), report.period())));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        var next = new Div(new Div(title, facts), open);
        next.addClassNames("part", "next-report");
        return next;
    }

    private static Span late(String words, boolean overdue) {
        var span = new Span(words);
        span.addClassName(overdue ? "overdue" : "came-late");
        return span;
    }

    private NativeTableRow row(PastReport report) {
        var formats = Formats.of(getLocale());
        var path = ReportLinks.report(society.code(), report.period());
        var due = Table.cell(getTranslation("reporting.due.column"), new Span(formats.day(report.due())));
        if (report.daysLate() > 0) {
            due.add(late(
                    StateChips.due(this, report.state(), report.due(), report.daysLate(), today),
                    StateChips.overdue(report.state(), report.daysLate())));
        }
        return new NativeTableRow(
                Table.row(new PageLink(path, Periods.name(this, report.period()))),
                Table.cell(
                        getTranslation("reporting.cell.state"),
                        StateChips.of(this, report.state(), report.filled(), report.issue())),
                due,
                Table.cell(
                        getTranslation("reporting.submitted-at"),
                        new Span(report.submittedAt() == null ? "–" : formats.moment(report.submittedAt()))));
    }
}
