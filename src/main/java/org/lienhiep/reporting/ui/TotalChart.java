package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.reporting.IndicatorSeries;
import org.lienhiep.reporting.TotalPoint;
import org.lienhiep.shell.Chart;
import org.lienhiep.shell.I18n;

/** A total over the half-years, the same half of the year before drawn pale beside it. */
final class TotalChart extends Div {

    /** Points at the beginning of the series that are only there to compare with. */
    private static final int ONLY_BEFORE = 2;

    TotalChart(IndicatorSeries series, Function<HalfYear, String> address) {
        var points = series.points();
        var shown = points.subList(ONLY_BEFORE, points.size());
        var unit = series.indicator().unit() == null
                ? ""
                : series.indicator().unit().in(I18n.reader());
        var chart = new Chart(
                Chart.Kind.COLUMNS,
                getTranslation(
                        "reporting.figure.chart",
                        series.indicator().name().in(I18n.reader()),
                        shown.getFirst().period().code(),
                        shown.getLast().period().code()),
                getTranslation("reporting.period"));
        chart.show(
                shown.stream().map(point -> point.period().code()).toList(),
                List.of(
                        new Chart.Series(
                                getTranslation("reporting.figure.year-before"),
                                values(points.subList(0, points.size() - ONLY_BEFORE)),
                                true),
                        new Chart.Series(getTranslation("reporting.figure.this"), values(shown), false)),
                unit);
        chart.height("15rem");
        chart.onPick(pick -> {
            var next = new Location(address.apply(shown.get(pick.index()).period()));
            UI.getCurrent().navigate(next.getPath(), next.getQueryParameters());
        });
        add(chart);
    }

    private static List<@Nullable BigDecimal> values(List<TotalPoint> points) {
        var values = new ArrayList<@Nullable BigDecimal>();
        points.forEach(point ->
                values.add(point.figure() == null ? null : point.figure().value()));
        return values;
    }
}
