package org.lienhiep.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;

/**
 * One indicator over whole years, made of its two half-years: what happens adds up, of what there is the later holds,
 * and a ratio is computed again from its parts.
 *
 * @param points one per year that both half-years were read of, oldest first
 */
public record YearSeries(IndicatorLabel indicator, List<Point> points) {

    public YearSeries {
        points = List.copyOf(points);
    }

    /**
     * One year.
     *
     * @param figure null when neither half-year states anything
     * @param whole whether it covers the year; else only one half-year states something
     */
    public record Point(int year, @Nullable Figure figure, boolean whole) {}

    /**
     * The years of all these.
     *
     * @param series from a first half-year on, over the same half-years
     */
    public static List<YearSeries> of(List<IndicatorSeries> series) {
        var years = series.stream().map(YearSeries::of).toList();
        var byCode =
                years.stream().collect(Collectors.toMap(each -> each.indicator().code(), Function.identity()));
        return years.stream().map(each -> computed(each, byCode)).toList();
    }

    private static YearSeries of(IndicatorSeries series) {
        var points = new ArrayList<Point>();
        for (int i = 0; i + 1 < series.points().size(); i += 2) {
            points.add(year(
                    series.indicator(), series.points().get(i), series.points().get(i + 1)));
        }
        return new YearSeries(series.indicator(), points);
    }

    private static Point year(IndicatorLabel indicator, TotalPoint first, TotalPoint second) {
        var year = first.period().year();
        var one = first.figure();
        var two = second.figure();
        return switch (indicator.overTime()) {
            case SUM ->
                new Point(year, one == null ? two : two == null ? one : one.plus(two), one != null && two != null);
            case LAST -> new Point(year, two == null ? one : two, two != null);
        };
    }

    private static YearSeries computed(YearSeries series, Map<String, YearSeries> byCode) {
        var ratio = series.indicator().ratio();
        var above = ratio == null ? null : byCode.get(ratio.numerator());
        var below = ratio == null ? null : byCode.get(ratio.denominator());
        if (ratio == null || above == null || below == null) {
            return series;
        }
        var points = new ArrayList<Point>();
        for (int i = 0; i < series.points().size(); i++) {
            var upper = above.points().get(i);
            var lower = below.points().get(i);
            var figure = ratio.of(upper.figure(), lower.figure());
            points.add(
                    figure == null
                            ? series.points().get(i)
                            : new Point(upper.year(), figure, upper.whole() && lower.whole()));
        }
        return new YearSeries(series.indicator(), points);
    }
}
