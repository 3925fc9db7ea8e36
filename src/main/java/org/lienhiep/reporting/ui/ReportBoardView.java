package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.Deadlines;
import org.lienhiep.reporting.Reports;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Workspace;

/** Who has reported: a union's societies by half-year, or the half-years of one society. */
@Route(ReportLinks.BOARD)
@Menu(title = "reporting.title", icon = "list-checks", order = 30)
@PermitAll
class ReportBoardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PERIODS = 8;

    private final Reports reports;
    private final Deadlines deadlines;
    private final Organisations organisations;
    private final Workspace workspace;
    private final Clock clock;

    ReportBoardView(
            Reports reports, Deadlines deadlines, Organisations organisations, Workspace workspace, Clock clock) {
        this.reports = reports;
        this.deadlines = deadlines;
        this.organisations = organisations;
        this.workspace = workspace;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var today = LocalDate.now(clock);
        organisation(today)
                .ifPresentOrElse(
                        label -> show(label, today),
                        () -> add(
                                new PageHeader(getTranslation("reporting.title")),
                                new EmptyState(
                                        "list-checks",
                                        getTranslation("reporting.no-organisation"),
                                        getTranslation("reporting.no-organisation.text"))));
    }

    private Optional<OrganisationLabel> organisation(LocalDate today) {
        return workspace
                .organisation()
                .map(id -> organisations.labels(List.of(id), today).get(id));
    }

    private void show(OrganisationLabel label, LocalDate today) {
        var last = workspace.halfYear();
        var from = last.plus(1 - PERIODS);
        var header = new PageHeader(getTranslation("reporting.title"));
        add(header);
        if (label.kind() == OrganisationKind.UNION) {
            var board = new UnionBoard(reports.board(label.id(), from, last), today);
            header.context(board.summary()).actions(ownReport(label, last));
            add(board);
        } else {
            header.context(label.name().in(I18n.reader()));
            add(societyReports(label, last, today));
        }
    }

    private Component societyReports(OrganisationLabel society, HalfYear last, LocalDate today) {
        try {
            var current = reports.get(society.id(), last);
            var periods = HalfYear.between(last.plus(1 - PERIODS), last).reversed();
            var days = deadlines.of(current.union().id());
            return new SocietyReports(current, PastReport.of(reports, society.id(), periods, days, today), today);
        } catch (NotFound belongsToNoUnion) {
            return new EmptyState(
                    "list-checks",
                    getTranslation("reporting.board.no-union"),
                    getTranslation("reporting.board.no-union.text"));
        }
    }

    /** A union reports on what it did itself, too. */
    private Button ownReport(OrganisationLabel union, HalfYear period) {
        return new Button(
                getTranslation("reporting.own"),
                new Icon("landmark"),
                _ -> UI.getCurrent().navigate(ReportLinks.report(union.code(), period)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reporting.title") + " · Lienhiep";
    }
}
