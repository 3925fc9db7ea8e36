package org.lienhiep.dashboard;

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
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.IndicatorSeries;
import org.lienhiep.reporting.OverOrganisations;
import org.lienhiep.reporting.OverTime;
import org.lienhiep.reporting.SectionLabel;
import org.lienhiep.reporting.TotalPoint;

class OverviewTest {

    private static final HalfYear PERIOD = new HalfYear(2026, 1);
    private static final HalfYear FIRST = PERIOD.plus(-9);
    private static final OrganisationLabel UNION = new OrganisationLabel(
            new OrganisationId(NewId.uuid()),
            "LS",
            OrganisationKind.UNION,
            new BilingualText("Liên hiệp hội", null),
            null);

    /** An indicator with figures for the last half-years, the newest last; null for a blank. */
    private static IndicatorSeries series(String code, @Nullable Integer... newest) {
        var section = new SectionLabel("III", new BilingualText("Thông tin", null), 1);
        var label = new IndicatorLabel(
                new IndicatorId(NewId.uuid()),
                code,
                section,
                1,
                new BilingualText(code, null),
                null,
                OverTime.SUM,
                OverOrganisations.SUM,
                null);
        var periods = HalfYear.between(FIRST, PERIOD);
        var points = periods.stream()
                .map(period -> point(period, newest, newest.length - 1 - (PERIOD.number() - period.number())))
                .toList();
        return new IndicatorSeries(label, points, List.of());
    }

    private static TotalPoint point(HalfYear period, @Nullable Integer[] figures, int index) {
        var value = index < 0 ? null : figures[index];
        var figure = value == null ? null : new Figure(BigDecimal.valueOf(value), Qualifier.EXACT);
        return new TotalPoint(period, figure, 0, 0, false);
    }

    private static Overview overview(IndicatorSeries... series) {
        return new Overview(
                UNION,
                PERIOD,
                PERIOD.sameHalfBefore(),
                List.of(series),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static List<String> codes(Overview overview) {
        return overview.keyFigures().stream()
                .map(each -> each.indicator().code())
                .toList();
    }

    @Test
    void whatUnionsSpeakOfFirstStandsFirstAndTheCatalogueFollows() {
        var overview = overview(
                series("books_published", 3), series("training_classes", 22), series("dissemination_sessions", 90));

        assertThat(codes(overview)).containsExactly("dissemination_sessions", "training_classes", "books_published");
    }

    @Test
    void anIndicatorWithoutAFigureThisTimeComesAfterThoseWithOne() {
        var overview = overview(series("dissemination_sessions", 90, null), series("books_published", 3));

        assertThat(codes(overview)).containsExactly("books_published", "dissemination_sessions");
    }

    @Test
    void anIndicatorThatNobodyEverReportedIsNoKeyFigure() {
        assertThat(codes(overview(series("workshops"), series("leaflets", 0)))).containsExactly("leaflets");
    }

    @Test
    void aKeyFigureIsComparedWithTheHalfYearChosen() {
        var figure = overview(series("workshops", 10, 7, 12)).keyFigures().getFirst();

        assertThat(figure.change()).isEqualTo(new Change.By(20, true, false));
        assertThat(figure.recent()).hasSize(Overview.RECENT);
    }

    @Test
    void theLatestHalfYearWithFiguresIsKnownWhereThisOneHasNone() {
        var overview = overview(series("workshops", 10, null));

        assertThat(overview.hasFigures()).isFalse();
        assertThat(overview.latestWithFigures()).contains(PERIOD.previous());
    }
}
