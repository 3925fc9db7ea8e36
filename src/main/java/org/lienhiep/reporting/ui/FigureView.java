package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.IndicatorSeries;
import org.lienhiep.reporting.Indicators;
import org.lienhiep.reporting.OverOrganisations;
import org.lienhiep.reporting.SocietyFigure;
import org.lienhiep.reporting.StatedFigures;
import org.lienhiep.reporting.Totals;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.Periods;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.Section;
import org.lienhiep.shell.Workspace;

/** What one figure of a union is made of: what every society says, who is missing, what the press says. */
@Route(ReportLinks.FIGURES + "/:union/:indicator/:period")
@PermitAll
class FigureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Eight half-years to draw, and the two before them to compare the oldest with. */
    private static final int PERIODS = 10;

    private final Totals totals;
    private final Indicators indicators;
    private final StatedFigures stated;
    private final Organisations organisations;
    private final RecordCatalog catalog;
    private final EvidenceList evidence;
    private final Workspace workspace;
    private String title = "";

    FigureView(
            Totals totals,
            Indicators indicators,
            StatedFigures stated,
            Organisations organisations,
            RecordCatalog catalog,
            EvidenceList evidence,
            Workspace workspace) {
        this.totals = totals;
        this.indicators = indicators;
        this.stated = stated;
        this.organisations = organisations;
        this.catalog = catalog;
        this.evidence = evidence;
        this.workspace = workspace;
        addClassNames("page", "figure-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var unionCode = parameters.get("union").orElse("");
        var code = parameters.get("indicator").orElse("");
        HeaderPeriod.of(event, workspace, other -> ReportLinks.figure(unionCode, code, other))
                .ifPresent(period -> {
                    var union =
                            organisations.byCode(unionCode).orElseThrow(() -> new NotFound("organisation", unionCode));
                    var indicator = indicators.byCode(code).orElseThrow(() -> new NotFound("indicator", code));
                    show(union, indicator, period);
                });
    }

    private void show(OrganisationLabel union, IndicatorLabel indicator, HalfYear period) {
        title = indicator.name().in(getLocale());
        var series = series(union, indicator, period);
        var societies = totals.bySociety(union.id(), indicator.id(), period);
        removeAll();
        add(new PageHeader(title)
                .under(getTranslation("reporting.figures"), ReportLinks.figures())
                .under(indicator.section().name().in(getLocale()), ReportLinks.figures())
                .context(
                        new Span(union.name().in(getLocale())),
                        new Span(Periods.name(this, period)),
                        new PeriodSteps(period, other -> ReportLinks.figure(union.code(), indicator.code(), other))));
        var sum = new TotalCard(series, computation(indicator));
        var chart = new TotalChart(series, picked -> ReportLinks.figure(union.code(), indicator.code(), picked));
        var top = new Div(sum, new Section(getTranslation("reporting.figure.development"), chart));
        top.addClassName("figure-top");
        changes(series).forEach(this::add);
        add(top, new Section(getTranslation("reporting.figure.societies"), societies(societies, indicator, period)));
        evidence.behind(union.id(), indicator.id(), period)
                .ifPresent(list -> add(new Section(getTranslation("reporting.cell.evidence"), list)));
        StatedList.of(catalog, stated.about(union.id(), indicator.id(), period))
                .ifPresent(list -> add(new Section(getTranslation("reporting.stated"), list)));
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

    private IndicatorSeries series(OrganisationLabel union, IndicatorLabel indicator, HalfYear period) {
        return totals.of(union.id(), period.plus(1 - PERIODS), period).stream()
                .filter(each -> each.indicator().id().equals(indicator.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator", indicator.code()));
    }

    private SocietyFigures societies(List<SocietyFigure> societies, IndicatorLabel indicator, HalfYear period) {
        return new SocietyFigures(societies, CellText.of(this), indicator, period);
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
