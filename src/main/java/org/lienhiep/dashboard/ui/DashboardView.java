package org.lienhiep.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.dashboard.Dashboard;
import org.lienhiep.dashboard.Overview;
import org.lienhiep.dashboard.desk.Desk;
import org.lienhiep.dashboard.desk.ui.DeskLinks;
import org.lienhiep.dashboard.desk.ui.DeskStrip;
import org.lienhiep.dashboard.desk.ui.StartPages;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.organisation.ui.OrganisationLinks;
import org.lienhiep.shell.AsOf;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Periods;
import org.lienhiep.shell.Section;
import org.lienhiep.shell.Workspace;

/** What happened in the organisation and half-year of the header, and what needs someone. */
@Route("")
@Menu(title = "dashboard.title", icon = "layout-dashboard", order = 10)
@PermitAll
class DashboardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int COMPARABLE = 20;

    private final Dashboard dashboard;
    private final Workspace workspace;
    private final Access access;
    private final Desk desk;
    private final StartPages startPages;
    private final Clock clock;
    private QueryParameters address = QueryParameters.empty();
    private @Nullable String indicator;

    DashboardView(
            Dashboard dashboard, Workspace workspace, Access access, Desk desk, StartPages startPages, Clock clock) {
        this.dashboard = dashboard;
        this.workspace = workspace;
        this.access = access;
        this.desk = desk;
        this.startPages = startPages;
        this.clock = clock;
        addClassNames("page", "dashboard");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (startPages.leadOn(event)) {
            event.forwardTo(DeskLinks.desk());
            return;
        }
        address = event.getLocation().getQueryParameters();
        var today = LocalDate.now(clock);
        var day = AsOf.read(address, today);
        var known = HalfYear.underReview(day);
        if (day.isBefore(today) && workspace.halfYear().compareTo(known) > 0) {
            event.forwardTo("", Choice.about(address, known));
            return;
        }
        var choice = Choice.read(address);
        indicator = choice.indicator() == null ? indicator : choice.indicator();
        removeAll();
        workspace
                .organisation()
                .ifPresentOrElse(
                        id -> show(dashboard.overview(id, workspace.halfYear(), choice.compared(), day), day),
                        this::nothing);
    }

    private void nothing() {
        var state = access.mayAnywhere(Permission.EDIT_ORGANISATIONS)
                ? new EmptyState(
                        "network",
                        getTranslation("dashboard.no-organisation"),
                        getTranslation("dashboard.no-organisation.first"),
                        new Link(OrganisationLinks.create(), getTranslation("dashboard.first.societies")))
                : new EmptyState(
                        "network",
                        getTranslation("dashboard.no-organisation"),
                        getTranslation("dashboard.no-organisation.text"));
        add(new PageHeader(getTranslation("dashboard.title")), state);
    }

    private void show(Overview overview, LocalDate day) {
        var today = LocalDate.now(clock);
        var steps = new FirstSteps(overview, access);
        add(header(overview), new AsOf(day, today));
        if (!startPages.atDesk() && day.equals(today)) {
            add(new DeskStrip(desk.of(overview.organisation().id())));
        }
        add(steps);
        if (overview.report() != null && day.equals(today)) {
            add(new OwnReport(overview.report(), LocalDate.now(clock)));
        }
        if (overview.isEmpty()) {
            if (!steps.isVisible()) {
                add(new EmptyState(
                        "gauge", getTranslation("dashboard.nothing"), getTranslation("dashboard.nothing.text")));
            }
            return;
        }
        add(overview.hasFigures() ? new Tiles(overview) : noFigures(overview));
        var columns = new Div();
        columns.addClassName("columns");
        if (!overview.withFigures().isEmpty()) {
            columns.add(new Closer(overview, dashboard, indicator, this::remember));
        }
        columns.add(beside(overview));
        add(columns);
    }

    private PageHeader header(Overview overview) {
        var header = new PageHeader(getTranslation("dashboard.title"))
                .context(
                        new Span(overview.organisation().name().in(getLocale())),
                        new Span(Periods.name(this, overview.period())));
        if (!overview.withFigures().isEmpty()) {
            header.actions(comparison(overview));
        }
        return header;
    }

    private ComboBox<HalfYear> comparison(Overview overview) {
        var compare = new ComboBox<HalfYear>();
        var latest = overview.period().previous();
        compare.setItems(HalfYear.between(latest.plus(1 - COMPARABLE), latest).reversed());
        compare.setItemLabelGenerator(half -> getTranslation("dashboard.compared", half.code()));
        compare.setAriaLabel(getTranslation("dashboard.compare"));
        compare.addClassName("comparison");
        compare.setValue(overview.compared());
        compare.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                UI.getCurrent().navigate("", workspace.write(Choice.comparing(address, change.getValue())));
            }
        });
        return compare;
    }

    /** Keeps the indicator in the address without loading the page again. */
    private void remember(String chosen) {
        indicator = chosen;
        address = Choice.lookingAt(address, chosen);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("", workspace.write(address)));
    }

    private Component noFigures(Overview overview) {
        var note = new Paragraph(
                getTranslation("dashboard.no-figures", overview.period().code()));
        note.addClassName("note");
        overview.latestWithFigures().ifPresent(latest -> {
            var there = new Link(
                    "?org=%s&period=%s".formatted(overview.organisation().code(), latest.code()),
                    getTranslation("dashboard.no-figures.latest", latest.code()));
            note.add(new Span(" "), there);
        });
        return note;
    }

    private Div beside(Overview overview) {
        var today = LocalDate.now(clock);
        var beside = new Div();
        beside.addClassName("beside");
        var completeness = overview.completeness();
        if (completeness != null && completeness.expected() > 0) {
            beside.add(new Section(
                    getTranslation("dashboard.missing", completeness.missing().size()),
                    new Missing(completeness, today)));
        }
        var that = overview.thatDay();
        if (that != null) {
            beside.add(new Section(
                    getTranslation("dashboard.that-day", Formats.of(getLocale()).day(that.day())),
                    new ThatDayPart(overview, that)));
        }
        beside.add(meetings(overview));
        if (!overview.endingTerms().isEmpty()) {
            beside.add(new Section(getTranslation("dashboard.terms"), new EndingTerms(overview.endingTerms(), today)));
        }
        if (!overview.articles().isEmpty()) {
            beside.add(new Section(getTranslation("news.title"), new ArticleLines(overview.articles())));
        }
        return beside;
    }

    private Section meetings(Overview overview) {
        var id = overview.organisation().id();
        var section = new Section(getTranslation("meeting.title"));
        if (overview.upcoming().isEmpty() && overview.latest().isEmpty()) {
            section.add(new Paragraph(getTranslation("dashboard.meetings.none")));
        }
        if (!overview.upcoming().isEmpty()) {
            section.add(new H3(getTranslation("dashboard.meetings.next")), new MeetingLines(overview.upcoming(), id));
        }
        if (!overview.latest().isEmpty()) {
            section.add(new H3(getTranslation("dashboard.meetings.latest")), new MeetingLines(overview.latest(), id));
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("dashboard.title"));
    }
}
