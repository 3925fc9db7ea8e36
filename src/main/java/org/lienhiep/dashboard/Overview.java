package org.lienhiep.dashboard;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.leadership.EndingTerm;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.news.ArticleRow;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.Completeness;
import org.lienhiep.reporting.IndicatorSeries;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.TotalPoint;

/**
 * What leaders see of an organisation in a half-year.
 *
 * @param compared the half-year that figures are compared with, before the one looked at
 * @param series every indicator from the earliest half-year needed to the one looked at
 * @param completeness who has reported to the union; null when the organisation is no union
 * @param report the organisation's own report on the half-year; null for a union and for what belongs to none
 * @param upcoming the next meetings, the soonest first
 * @param latest the latest meetings, the newest first
 * @param endingTerms terms that end soon or ended without a successor, the earliest end first
 * @param articles the latest articles, the newest first
 * @param thatDay how it stood on the day looked at; null when that is today
 */
public record Overview(
        OrganisationLabel organisation,
        HalfYear period,
        HalfYear compared,
        List<IndicatorSeries> series,
        @Nullable Completeness completeness,
        @Nullable ReportDetails report,
        List<MeetingRow> upcoming,
        List<MeetingRow> latest,
        List<EndingTerm> endingTerms,
        List<ArticleRow> articles,
        @Nullable ThatDay thatDay) {

    /** How many half-years a spark line or a trend shows. */
    public static final int RECENT = 8;

    private static final int KEY_FIGURES = 8;

    public Overview {
        series = List.copyOf(series);
        upcoming = List.copyOf(upcoming);
        latest = List.copyOf(latest);
        endingTerms = List.copyOf(endingTerms);
        articles = List.copyOf(articles);
    }

    /** Whether it is a union, whose figures are made of those of its societies. */
    public boolean isUnion() {
        return organisation.kind() == OrganisationKind.UNION;
    }

    /** The figures to look at first: those that this half-year has, then those that one of the last ones had. */
    public List<KeyFigure> keyFigures() {
        return series.stream()
                .map(this::keyFigure)
                .filter(each -> each.recent().stream().anyMatch(point -> point.figure() != null))
                .sorted(Comparator.comparing((KeyFigure each) -> each.now().figure() == null)
                        .thenComparing(KeyFigure::indicator, MainIndicators.FIRST))
                .limit(KEY_FIGURES)
                .toList();
    }

    private KeyFigure keyFigure(IndicatorSeries of) {
        return new KeyFigure(of.indicator(), of.latest(), at(of, compared), recent(of));
    }

    /** The last {@link #RECENT} half-years of an indicator, oldest first. */
    public List<TotalPoint> recent(IndicatorSeries of) {
        var points = of.points();
        return points.subList(Math.max(0, points.size() - RECENT), points.size());
    }

    /** An indicator's point for a half-year; null when it was not read. */
    public static @Nullable TotalPoint at(IndicatorSeries of, HalfYear period) {
        return of.points().stream()
                .filter(point -> point.period().equals(period))
                .findFirst()
                .orElse(null);
    }

    /** The indicators that have a figure in one of the half-years read. */
    public List<IndicatorSeries> withFigures() {
        return series.stream()
                .filter(each -> figures(each).findAny().isPresent())
                .toList();
    }

    /** Whether the half-year looked at has a figure. */
    public boolean hasFigures() {
        return series.stream().anyMatch(each -> each.latest().figure() != null);
    }

    /** Whether nothing at all is known: no society, no figure, no meeting, no article. */
    public boolean isEmpty() {
        return (completeness == null || completeness.expected() == 0)
                && withFigures().isEmpty()
                && upcoming.isEmpty()
                && latest.isEmpty()
                && endingTerms.isEmpty()
                && articles.isEmpty();
    }

    /** The latest half-year that has a figure; empty when none was read. */
    public Optional<HalfYear> latestWithFigures() {
        return series.stream()
                .flatMap(Overview::figures)
                .map(TotalPoint::period)
                .max(Comparator.naturalOrder());
    }

    private static Stream<TotalPoint> figures(IndicatorSeries of) {
        return of.points().stream().filter(point -> point.figure() != null);
    }
}
