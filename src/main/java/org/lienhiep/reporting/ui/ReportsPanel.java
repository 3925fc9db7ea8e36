package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.Completeness;
import org.lienhiep.reporting.ReportFilter;
import org.lienhiep.reporting.ReportOrder;
import org.lienhiep.reporting.ReportRow;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.Totals;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.PagePanel;
import org.lienhiep.shell.Periods;
import org.lienhiep.shell.Section;
import org.lienhiep.shell.Workspace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;

/** On an organisation's page: its latest reports, and for a union how complete the chosen half-year is. */
@org.springframework.stereotype.Component
@Order(30)
class ReportsPanel implements PagePanel<OrganisationId> {

    private static final int LATEST = 4;
    private static final int NAMED = 6;

    private final Reports reports;
    private final Totals totals;
    private final Organisations organisations;
    private final ObjectProvider<Workspace> workspace;
    private final Clock clock;

    ReportsPanel(
            Reports reports,
            Totals totals,
            Organisations organisations,
            ObjectProvider<Workspace> workspace,
            Clock clock) {
        this.reports = reports;
        this.totals = totals;
        this.organisations = organisations;
        this.workspace = workspace;
        this.clock = clock;
    }

    @Override
    public Class<OrganisationId> about() {
        return OrganisationId.class;
    }

    @Override
    public Optional<Component> panel(OrganisationId id) {
        var today = LocalDate.now(clock);
        var label = organisations.labels(List.of(id), today).get(id);
        if (label == null) {
            return Optional.empty();
        }
        return label.kind() == OrganisationKind.UNION ? completeness(id) : latest(id, today);
    }

    private Optional<Component> latest(OrganisationId id, LocalDate today) {
        var rows = reports.list(
                new ListQuery<>(ReportFilter.ALL.withBelow(id), ReportOrder.PERIOD, false, I18n.reader(), 0, LATEST));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var list = lines();
        rows.forEach(row -> list.add(line(list, row, today)));
        return Optional.of(new Section(list.getTranslation("reporting.title"), list));
    }

    private static Div line(Component reader, ReportRow row, LocalDate today) {
        var link = new PageLink(
                ReportLinks.report(row.organisation().code(), row.period()), Periods.name(reader, row.period()));
        var due = StateChips.due(reader, row.state(), row.due(), row.daysLate(), today);
        return line(link, StateChips.of(reader, row.state(), row.filled()), Table.secondary(due));
    }

    private Optional<Component> completeness(OrganisationId union) {
        var period = workspace.getObject().halfYear();
        var whole = totals.completeness(union, period);
        if (whole.expected() == 0) {
            return Optional.empty();
        }
        var list = lines();
        var words =
                list.getTranslation("reporting.board.summary", whole.submitted(), whole.expected(), whole.approved());
        list.add(line(new PageLink(ReportLinks.board(), Periods.name(list, period)), new Span(words)));
        missing(list, whole);
        return Optional.of(new Section(list.getTranslation("reporting.title"), list));
    }

    private static void missing(Div list, Completeness whole) {
        var missing = whole.missing();
        for (var each : missing.subList(0, Math.min(NAMED, missing.size()))) {
            var link = new PageLink(
                    ReportLinks.report(each.society().code(), whole.period()),
                    each.society().name().in(I18n.reader()));
            list.add(line(link, StateChips.of(list, each.state(), each.filled())));
        }
        if (missing.size() > NAMED) {
            list.add(line(new PageLink(
                    ReportLinks.board(), list.getTranslation("reporting.submit.more", missing.size() - NAMED))));
        }
    }

    private static Div lines() {
        var list = new Div();
        list.addClassName("report-lines");
        return list;
    }

    private static Div line(Component... parts) {
        var line = new Div(parts);
        line.addClassName("report-line");
        return line;
    }
}
