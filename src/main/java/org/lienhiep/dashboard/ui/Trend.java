package org.lienhiep.dashboard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.dashboard.Overview;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.reporting.IndicatorSeries;
import org.lienhiep.reporting.TotalPoint;
import org.lienhiep.shell.Chart;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;

/** One indicator over the last half-years, each beside the same half of the year before. */
final class Trend extends Div {

    private final Overview overview;
    private final Formats formats = Formats.of(getLocale());

    Trend(Overview overview, IndicatorSeries series) {
        this.overview = overview;
        var points = overview.recent(series);
        var chart = new Chart(Chart.Kind.COLUMNS, summary(series, points), getTranslation("dashboard.half-year"));
        chart.show(
                points.stream().map(point -> point.period().code()).toList(),
                List.of(before(series, points), now(points)),
                unit(series.indicator().unit()));
        chart.onPick(pick -> UI.getCurrent()
                .navigate(FigureAddress.of(
                        overview,
                        series.indicator().code(),
                        points.get(pick.index()).period())));
        add(chart, notes(points));
    }

    private String unit(@Nullable BilingualText unit) {
        return unit == null ? "" : unit.in(getLocale());
    }

    private String summary(IndicatorSeries series, List<TotalPoint> points) {
        return getTranslation(
                "dashboard.trend.summary",
                series.indicator().name().in(getLocale()),
                points.getFirst().period().code(),
                overview.period().code(),
                formats.figure(series.latest().figure()));
    }

    private Chart.Series now(List<TotalPoint> points) {
        var stated = IntStream.range(0, points.size())
                .filter(index -> points.get(index).stated())
                .boxed()
                .collect(Collectors.toSet());
        return series("dashboard.trend.now", points, false, stated);
    }

    private Chart.Series before(IndicatorSeries series, List<TotalPoint> points) {
        var before = points.stream()
                .map(point -> Overview.at(series, point.period().sameHalfBefore()))
                .toList();
        return new Chart.Series(
                getTranslation("dashboard.trend.before"),
                before.stream()
                        .<@Nullable BigDecimal>map(point -> point == null ? null : FigureAddress.value(point))
                        .toList(),
                before.stream()
                        .map(point -> formats.figure(point == null ? null : point.figure()))
                        .toList(),
                true,
                Set.of());
    }

    private Chart.Series series(String name, List<TotalPoint> points, boolean ghost, Set<Integer> hatched) {
        return new Chart.Series(
                getTranslation(name),
                points.stream().<@Nullable BigDecimal>map(FigureAddress::value).toList(),
                points.stream().map(point -> formats.figure(point.figure())).toList(),
                ghost,
                hatched);
    }

    private Component notes(List<TotalPoint> points) {
        var note = new Paragraph();
        note.addClassName("secondary");
        if (points.stream().anyMatch(TotalPoint::stated)) {
            note.add(new Icon("newspaper"), new Span(" " + getTranslation("dashboard.trend.stated")));
        }
        note.setVisible(note.getComponentCount() > 0);
        return note;
    }
}
