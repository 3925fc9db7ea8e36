package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.IndicatorSeries;
import org.lienhiep.reporting.InheritedTotals;
import org.lienhiep.reporting.InheritedTotals.Inherited;
import org.lienhiep.reporting.SectionLabel;
import org.lienhiep.reporting.Totals;
import org.lienhiep.reporting.YearSeries;
import org.lienhiep.shell.EmptyState;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Workspace;

/** All figures of the chosen union or society over the last half-years. */
@Route(ReportLinks.FIGURES)
@Menu(title = "reporting.figures", icon = "trending-up", order = 35)
@PermitAll
class FiguresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Six to show, and two before them to compare the oldest with. */
    private static final int PERIODS = 8;

    private static final int YEARS = 5;

    private final Totals totals;
    private final InheritedTotals inherited;
    private final Organisations organisations;
    private final Workspace workspace;
    private final Clock clock;

    FiguresView(
            Totals totals, InheritedTotals inherited, Organisations organisations, Workspace workspace, Clock clock) {
        this.totals = totals;
        this.inherited = inherited;
        this.organisations = organisations;
        this.workspace = workspace;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var header = new PageHeader(getTranslation("reporting.figures"));
        add(header);
        var subject = workspace
                .organisation()
                .map(id ->
                        organisations.labels(List.of(id), LocalDate.now(clock)).get(id));
        if (subject.isEmpty()) {
            add(new EmptyState(
                    "trending-up",
                    getTranslation("reporting.no-organisation"),
                    getTranslation("reporting.no-organisation.text")));
            return;
        }
        var of = subject.get();
        var isUnion = of.kind() == OrganisationKind.UNION;
        header.context(
                new Span(of.name().in(I18n.reader())),
                new Span(getTranslation(isUnion ? "reporting.figures.union" : "reporting.figures.society")));
        var last = workspace.halfYear();
        var byYear = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("by")
                .filter("year"::equals)
                .isPresent();
        header.actions(new PageLink(
                byYear ? ReportLinks.figures() : ReportLinks.figures() + "?by=year",
                new Span(getTranslation(byYear ? "reporting.years.halves" : "reporting.years"))));
        var withPredecessors = isUnion && PredecessorSwitch.isOn(event.getLocation());
        var shown = byYear
                ? series(of, new HalfYear(last.year() + 1 - YEARS, 1), new HalfYear(last.year(), 2), withPredecessors)
                : series(of, last.plus(1 - PERIODS), last, withPredecessors);
        if (isUnion && (withPredecessors || inherited.hasPredecessors(of.id()))) {
            add(new PredecessorSwitch(withPredecessors, shown.predecessors()));
        }
        if (shown.series().isEmpty()) {
            add(noIndicators());
        } else {
            add(byYear ? years(shown.series()) : figures(of, shown, withPredecessors));
        }
    }

    private Inherited series(OrganisationLabel of, HalfYear from, HalfYear to, boolean withPredecessors) {
        if (withPredecessors) {
            return inherited.of(of.id(), from, to);
        }
        var own = of.kind() == OrganisationKind.UNION
                ? totals.of(of.id(), from, to)
                : totals.ofSociety(of.id(), from, to);
        return new Inherited(own, List.of(), List.of());
    }

    private static Component years(List<IndicatorSeries> series) {
        var part = new Div(new YearsTable(YearSeries.of(series)));
        part.addClassNames("part", "board-part");
        return part;
    }

    private Component noIndicators() {
        return new EmptyState(
                "trending-up",
                getTranslation("reporting.indicator.none"),
                getTranslation("reporting.indicator.none.text"));
    }

    private Component figures(OrganisationLabel of, Inherited shown, boolean withPredecessors) {
        var series = shown.series();
        var table = new FiguresTable(
                series,
                shown.inherited(),
                (indicator, period) -> PredecessorSwitch.keep(withPredecessors, address(of, indicator, period)));
        var search = search();
        var section = sections(series);
        var count = new Span();
        count.addClassName("list-count");
        Runnable narrow = () ->
                count.setText(getTranslation("shell.list.count", table.narrow(search.getValue(), section.getValue())));
        search.addValueChangeListener(_ -> narrow.run());
        section.addValueChangeListener(_ -> narrow.run());
        narrow.run();
        var tools = new Div(search, section, count);
        tools.addClassName("list-tools");
        var part = new Div(table);
        part.addClassNames("part", "board-part");
        return new Div(tools, part);
    }

    private TextField search() {
        var search = new TextField();
        search.setPlaceholder(getTranslation("reporting.figures.search"));
        search.setAriaLabel(getTranslation("reporting.figures.search"));
        search.setPrefixComponent(new Icon("search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        return search;
    }

    private Select<SectionLabel> sections(List<IndicatorSeries> series) {
        var section = new Select<SectionLabel>();
        section.setItems(series.stream()
                .map(each -> each.indicator().section())
                .distinct()
                .toList());
        section.setItemLabelGenerator(each -> each == null
                ? getTranslation("reporting.section.all")
                : each.name().in(I18n.reader()));
        section.setEmptySelectionAllowed(true);
        section.setEmptySelectionCaption(getTranslation("reporting.section.all"));
        section.setAriaLabel(getTranslation("reporting.section"));
        section.addClassName("section-choice");
        return section;
    }

    /** A union's total leads to what it is made of, a society's figure to the cell where it was entered. */
    private static String address(OrganisationLabel of, String indicator, HalfYear period) {
        return of.kind() == OrganisationKind.UNION
                ? ReportLinks.figure(of.code(), indicator, period)
                : ReportLinks.cell(of.code(), period, indicator);
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(getTranslation("reporting.figures"));
    }
}
