package org.lienhiep.reporting.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Workspace;

/** When a union takes the reports on each half-year, who has to report, and who got more time. */
@Route(ReportLinks.CALENDAR)
@PermitAll
class CalendarView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PERIODS = 8;

    private final CalendarServices services;
    private final Organisations organisations;
    private final Workspace workspace;

    CalendarView(CalendarServices services, Organisations organisations, Workspace workspace) {
        this.services = services;
        this.organisations = organisations;
        this.workspace = workspace;
        addClassNames("page", "calendar-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var header = new PageHeader(getTranslation("reporting.calendar"))
                .under(getTranslation("reporting.title"), ReportLinks.board());
        add(header);
        var chosen = workspace.organisation().orElse(null);
        var union = Optional.ofNullable(chosen).flatMap(id -> organisations.unionOf(id, services.today()));
        if (chosen == null || union.isEmpty()) {
            add(new EmptyState(
                    "calendar-days",
                    getTranslation("reporting.board.no-union"),
                    getTranslation("reporting.calendar.no-union")));
            return;
        }
        var labels = organisations.labels(List.of(chosen, union.get()), services.today());
        show(header, requireNonNull(labels.get(union.get())), requireNonNull(labels.get(chosen)));
    }

    private void show(PageHeader header, OrganisationLabel union, OrganisationLabel chosen) {
        var edits = services.access().may(Permission.REVIEW_REPORTS, union.id());
        var days = services.deadlines().of(union.id());
        header.context(new Span(union.name().in(I18n.reader())), new Span(UsualDaysDialog.words(this, days)));
        if (edits) {
            header.actions(new Button(
                    getTranslation("reporting.calendar.usual"),
                    new Icon("settings"),
                    _ -> UsualDaysDialog.open(services.deadlines(), union.id(), days, this::show)));
        }
        add(table(union.id(), chosen.id(), edits));
        if (chosen.kind() == OrganisationKind.UNION && services.access().may(Permission.READ, union.id())) {
            var part = new CalendarPart(services, union.id(), workspace.halfYear(), edits, this::show);
            add(part.expected(), part.extensions());
        }
    }

    private Div table(OrganisationId union, OrganisationId chosen, boolean edits) {
        var last = max(HalfYear.of(services.today()).next(), workspace.halfYear());
        var from = last.plus(1 - PERIODS);
        var table = new CalendarTable(
                services.calendar().of(union, from, last),
                services.deadlines().windows(union, from, last, chosen),
                workspace.halfYear(),
                services.today());
        if (edits) {
            table.editable(row -> WindowDialog.open(services.calendar(), union, row, this::show));
        }
        var part = new Div(table);
        part.addClassNames("part", "board-part");
        return part;
    }

    private static HalfYear max(HalfYear one, HalfYear other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("reporting.calendar"));
    }
}
