package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Function;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.IndicatorSeries;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.InheritedTotals;
import org.lienhiep.reporting.InheritedTotals.Inherited;
import org.lienhiep.reporting.OverOrganisations;
import org.lienhiep.reporting.Totals;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Periods;
import org.lienhiep.shell.Section;
import org.lienhiep.shell.Workspace;

/** What one figure of a union is made of: what every society says, who is missing, what the press says. */
@Route(ReportLinks.FIGURES + "/:union/:indicator/:period")
@PermitAll
class FigureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Eight half-years to draw, and the two before them to compare the oldest with. */
    private static final int PERIODS = 10;

    private final Totals totals;
    private final InheritedTotals inherited;
    private final Indicators indicators;
    private final Organisations organisations;
    private final FigureParts parts;
    private final Workspace workspace;
    private String title = "";

    FigureView(
            Totals totals,
            InheritedTotals inherited,
            Indicators indicators,
            Organisations organisations,
            FigureParts parts,
            Workspace workspace) {
        this.totals = totals;
        this.inherited = inherited;
        this.indicators = indicators;
        this.organisations = organisations;
        this.parts = parts;
        this.workspace = workspace;
        addClassNames("page", "figure-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var unionCode = parameters.get("union").orElse("");
        var code = parameters.get("indicator").orElse("");
        var withPredecessors = PredecessorSwitch.isOn(event.getLocation());
        HeaderPeriod.of(event, workspace, other -> ReportLinks.figure(unionCode, code, other))
                .ifPresent(period -> {
                    var union = organisations.withCode(unionCode);
                    var indicator = indicators.byCode(code).orElseThrow(() -> new NotFound("indicator", code));
                    show(union, indicator, period, withPredecessors);
                });
    }

    private void show(OrganisationLabel union, IndicatorLabel indicator, HalfYear period, boolean withPredecessors) {
        title = indicator.name().in(getLocale());
        var found = found(union, period, withPredecessors);
        var series = series(found, indicator);
        Function<HalfYear, String> address = other ->
                PredecessorSwitch.keep(withPredecessors, ReportLinks.figure(union.code(), indicator.code(), other));
        var behind = parts.of(this, union, indicator, period, withPredecessors);
        removeAll();
        add(new PageHeader(title)
                .under(getTranslation("reporting.figures"), figures(withPredecessors))
                .under(indicator.section().name().in(getLocale()), figures(withPredecessors))
                .context(
                        new Span(union.name().in(getLocale())),
                        new Span(Periods.name(this, period)),
                        new PeriodSteps(period, address)));
        if (withPredecessors || inherited.hasPredecessors(union.id())) {
            add(new PredecessorSwitch(withPredecessors, found.predecessors()));
        }
        changes(series).forEach(this::add);
        var sum = new TotalCard(series, computation(indicator));
        var chart = new TotalChart(series, address);
        var top = new Div(sum, new Section(getTranslation("reporting.figure.development"), chart));
        top.addClassName("figure-top");
        add(top);
        behind.forEach(this::add);
    }

    private static String figures(boolean withPredecessors) {
        return PredecessorSwitch.keep(withPredecessors, ReportLinks.figures());
    }

    /** What the indicator meant before, where the half-years drawn do not all mean the same. */
    private List<Div> changes(IndicatorSeries series) {
        if (series.redefined().isEmpty()) {
            return List.of();
        }
        return indicators.changes(series.indicator().id()).stream()
                .filter(change -> series.redefined().contains(change.since()))
                .map(change -> {
                    var notice = new Div(new Icon("triangle-alert"), new Span(DefinitionMark.words(change)));
                    notice.addClassName("definition-notice");
                    return notice;
                })
                .toList();
    }

    private Inherited found(OrganisationLabel union, HalfYear period, boolean withPredecessors) {
        var first = period.plus(1 - PERIODS);
        return withPredecessors
                ? inherited.of(union.id(), first, period)
                : new Inherited(totals.of(union.id(), first, period), List.of(), List.of());
    }

    private static IndicatorSeries series(Inherited found, IndicatorLabel indicator) {
        return found.series().stream()
                .filter(each -> each.indicator().id().equals(indicator.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", indicator.code()));
    }

    private String computation(IndicatorLabel indicator) {
        var ratio = indicator.ratio();
        if (ratio != null) {
            return getTranslation(
                    "reporting.figure.computed.RATIO", name(ratio.numerator()), name(ratio.denominator()));
        }
        return indicator.overOrganisations() == OverOrganisations.NONE
                ? getTranslation("reporting.figure.no-total")
                : getTranslation("reporting.figure.computed." + indicator.overTime());
    }

    private String name(String code) {
        return indicators
                .byCode(code)
                .map(part -> "“" + part.name().in(getLocale()) + "”")
                .orElse(code);
    }

    @Override
    public String getPageTitle() {
        return title + " · Lienhiep";
    }
}
