package org.lienhiep.reporting;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Fills the series of ratios from the summed figures of their parts. What was typed or stated stands where the parts
 * say nothing, or do not add up.
 */
final class ComputedSeries {

    private ComputedSeries() {}

    static List<IndicatorSeries> fill(List<IndicatorSeries> series) {
        var byCode = series.stream().collect(toMap(each -> each.indicator().code(), Function.identity()));
        return series.stream()
                .map(each -> {
                    var ratio = each.indicator().ratio();
                    var above = ratio == null ? null : byCode.get(ratio.numerator());
                    var below = ratio == null ? null : byCode.get(ratio.denominator());
                    return ratio == null || above == null || below == null ? each : fill(each, ratio, above, below);
                })
                .toList();
    }

    private static IndicatorSeries fill(
            IndicatorSeries series, Ratio ratio, IndicatorSeries above, IndicatorSeries below) {
        var points = new ArrayList<TotalPoint>();
        for (int i = 0; i < series.points().size(); i++) {
            var own = series.points().get(i);
            var upper = above.points().get(i);
            var lower = below.points().get(i);
            var figure = ratio.of(upper.figure(), lower.figure());
            points.add(
                    figure == null
                            ? own
                            : new TotalPoint(
                                    own.period(),
                                    figure,
                                    Math.min(upper.reported(), lower.reported()),
                                    own.expected(),
                                    upper.stated() || lower.stated()));
        }
        return new IndicatorSeries(series.indicator(), points, series.redefined());
    }
}
