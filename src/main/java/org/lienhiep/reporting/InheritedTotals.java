package org.lienhiep.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.Lineage;
import org.lienhiep.organisation.OrganisationHistory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A union's totals on today's structure: the figures of the unions that have ended in it count as its own. What was
 * expected in a half-year stays what each of them expected then. A union that was divided or gave off others has no
 * part in this: whose its figures are, nobody can tell.
 */
@Service
@Transactional(readOnly = true)
public class InheritedTotals {

    private final Totals totals;
    private final TotalQueries queries;
    private final Expectations expectations;
    private final OrganisationHistory history;
    private final Access access;
    private final Clock clock;

    InheritedTotals(
            Totals totals,
            TotalQueries queries,
            Expectations expectations,
            OrganisationHistory history,
            Access access,
            Clock clock) {
        this.totals = totals;
        this.queries = queries;
        this.expectations = expectations;
        this.history = history;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Totals with those of predecessors in them.
     *
     * @param series as {@link Totals#of} gives them
     * @param predecessors the unions that had ended in it by today, nearest first; empty when there is none
     * @param inherited half-years in which figures of predecessors are among the union's
     */
    public record Inherited(
            List<IndicatorSeries> series, List<Lineage.Relative> predecessors, List<HalfYear> inherited) {}

    /** Whether unions have ended in this one by today. One statement. */
    public boolean hasPredecessors(OrganisationId union) {
        return !history.inherited(union, LocalDate.now(clock)).isEmpty();
    }

    /** Every indicator of the catalogue over these half-years. Four statements, however many predecessors there are. */
    public Inherited of(OrganisationId union, HalfYear from, HalfYear to) {
        access.require(Permission.READ, union);
        var predecessors = history.inherited(union, LocalDate.now(clock));
        if (predecessors.isEmpty()) {
            return new Inherited(totals.of(union, from, to), List.of(), List.of());
        }
        var before = predecessors.stream()
                .map(each -> each.organisation().id())
                .distinct()
                .toList();
        var unions = new ArrayList<OrganisationId>();
        unions.add(union);
        unions.addAll(before);
        var expected = expectations.counts(union, before, from, to);
        var periods = HalfYear.between(from, to);
        var found = queries.ofUnions(unions, from, to);
        var series =
                found.stream().map(each -> together(each, periods, expected)).toList();
        var inherited =
                periods.stream().filter(period -> anyBefore(found, period)).toList();
        return new Inherited(ComputedSeries.fill(series), predecessors, inherited);
    }

    /** Whether a predecessor, which stands after the union itself, says something of a half-year. */
    private static boolean anyBefore(List<List<TotalQueries.Series>> found, HalfYear period) {
        return found.stream()
                .flatMap(each -> each.stream().skip(1))
                .anyMatch(each ->
                        each.reported().containsKey(period) || each.stated().containsKey(period));
    }

    private static IndicatorSeries together(
            List<TotalQueries.Series> unions, List<HalfYear> periods, Map<HalfYear, Integer> expected) {
        var first = unions.getFirst();
        var points = periods.stream()
                .map(period -> point(unions, period, expected.getOrDefault(period, 0)))
                .toList();
        return new IndicatorSeries(first.indicator(), points, first.redefined());
    }

    private static TotalPoint point(List<TotalQueries.Series> unions, HalfYear period, int expected) {
        var points = unions.stream().map(each -> Totals.point(each, period, 0)).toList();
        var reported = points.stream().mapToInt(TotalPoint::reported).sum();
        var adds = unions.getFirst().indicator().overOrganisations() == OverOrganisations.SUM;
        return new TotalPoint(
                period,
                sum(points, adds),
                reported,
                Math.max(expected, reported),
                points.stream().anyMatch(TotalPoint::stated));
    }

    /** What does not add up over organisations stands only where one alone says it. */
    private static @Nullable Figure sum(List<TotalPoint> points, boolean adds) {
        Figure sum = null;
        for (var point : points) {
            var figure = point.figure();
            if (figure == null) {
                continue;
            }
            if (sum != null && !adds) {
                return null;
            }
            sum = sum == null ? figure : sum.plus(figure);
        }
        return sum;
    }
}
