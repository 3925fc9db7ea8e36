package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.Deadlines;
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

    private final BoardServices services;
    private final Deadlines deadlines;
    private final Organisations organisations;
    private final Workspace workspace;
    private final TemplateExchange templates;
    private QueryParameters address = QueryParameters.empty();

    ReportBoardView(
            BoardServices services,
            Deadlines deadlines,
            Organisations organisations,
            Workspace workspace,
            TemplateExchange templates) {
        this.services = services;
        this.deadlines = deadlines;
        this.organisations = organisations;
        this.workspace = workspace;
        this.templates = templates;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        show();
    }

    private void show() {
        removeAll();
        organisation()
                .ifPresentOrElse(
                        this::show,
                        () -> add(
                                new PageHeader(getTranslation("reporting.title")),
                                new EmptyState(
                                        "list-checks",
                                        getTranslation("reporting.no-organisation"),
                                        getTranslation("reporting.no-organisation.text"))));
    }

    private Optional<OrganisationLabel> organisation() {
        return workspace
                .organisation()
                .map(id -> organisations.labels(List.of(id), services.today()).get(id));
    }

    private void show(OrganisationLabel label) {
        var last = workspace.halfYear();
        var header = new PageHeader(getTranslation("reporting.title"));
        add(header);
        if (label.kind() == OrganisationKind.UNION) {
            var data = services.load(label, last.plus(1 - PERIODS), last);
            header.context(BoardSummary.of(this, data)).actions(calendar(), ownReport(label, last));
            if (services.access().may(Permission.REVIEW_REPORTS, label.id())) {
                header.actions(reviews());
            }
            header.actions(templates.all(data));
            var actions = new BoardActions(services, data, this::remember, this::show);
            add(new UnionBoard(data, BoardFilter.of(address), actions));
        } else {
            header.context(label.name().in(I18n.reader())).actions(calendar());
            add(societyReports(label, last));
        }
    }

    /** So that the page comes back the same after a reload, and can be sent to somebody. */
    private void remember(BoardFilter filter) {
        address = filter.in(workspace.write(address));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(ReportLinks.BOARD, address));
    }

    private Component societyReports(OrganisationLabel society, HalfYear last) {
        try {
            var current = services.reports().get(society.id(), last);
            var windows = deadlines.windows(current.union().id(), last.plus(1 - PERIODS), last, society.id());
            var contact = new ContactPanel(
                    services.contacts(), society, services.access().may(Permission.ENTER_REPORTS, society.id()));
            return new SocietyReports(
                    current,
                    PastReport.of(services.reports(), society.id(), windows, services.today()),
                    contact,
                    services.today());
        } catch (NotFound belongsToNoUnion) {
            return new EmptyState(
                    "list-checks",
                    getTranslation("reporting.board.no-union"),
                    getTranslation("reporting.board.no-union.text"));
        }
    }

    private Button reviews() {
        return new Button(
                getTranslation("reporting.reviews"),
                new Icon("inbox"),
                _ -> UI.getCurrent().navigate(ReportLinks.reviews()));
    }

    private Button calendar() {
        return new Button(
                getTranslation("reporting.calendar"),
                new Icon("calendar-days"),
                _ -> UI.getCurrent().navigate(ReportLinks.calendar()));
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
        return PageHeader.inTab(getTranslation("reporting.title"));
    }
}
