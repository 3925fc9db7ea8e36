package org.lienhiep.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.NewId;

class YearSeriesTest {

    private static IndicatorSeries series(
            String code, OverTime overTime, @Nullable Ratio ratio, @Nullable Figure... halves) {
        var name = new BilingualText(code, null);
        var indicator = new IndicatorLabel(
                new IndicatorId(NewId.uuid()),
                code,
                new SectionLabel("s", name, 1),
                1,
                name,
                null,
                overTime,
                OverOrganisations.SUM,
                ratio);
        var first = new HalfYear(2025, 1);
        var points = new java.util.ArrayList<TotalPoint>();
        for (int i = 0; i < halves.length; i++) {
            points.add(new TotalPoint(first.plus(i), halves[i], 1, 1, false));
        }
        return new IndicatorSeries(indicator, points, List.of());
    }

    private static Figure exact(int value) {
        return new Figure(BigDecimal.valueOf(value), Qualifier.EXACT);
    }

    private static List<YearSeries.Point> years(IndicatorSeries... series) {
        return YearSeries.of(List.of(series)).getLast().points();
    }

    @Test
    void whatHappenedAddsUpAndKeepsTheWeakestQualifier() {
        var about = new Figure(BigDecimal.valueOf(8), Qualifier.ABOUT);

        assertThat(years(series("talks", OverTime.SUM, null, exact(12), about, exact(5), null, null, null)))
                .containsExactly(
                        new YearSeries.Point(2025, new Figure(BigDecimal.valueOf(20), Qualifier.ABOUT), true),
                        new YearSeries.Point(2026, exact(5), false),
                        new YearSeries.Point(2027, null, false));
    }

    @Test
    void ofWhatThereIsTheLaterHolds() {
        assertThat(years(
                        series("members", OverTime.LAST, null, exact(100), exact(90), exact(95), null, null, exact(7))))
                .containsExactly(
                        new YearSeries.Point(2025, exact(90), true),
                        new YearSeries.Point(2026, exact(95), false),
                        new YearSeries.Point(2027, exact(7), true));
    }

    @Test
    void aRatioIsComputedAgainFromTheSumsOfItsParts() {
        var ratio = new Ratio("done", "planned", BigDecimal.valueOf(100));

        assertThat(years(
                        series("done", OverTime.SUM, null, exact(1), exact(8)),
                        series("planned", OverTime.SUM, null, exact(10), exact(10)),
                        series("rate", OverTime.LAST, ratio, exact(10), exact(80))))
                .containsExactly(new YearSeries.Point(2025, exact(45), true));
    }
}
