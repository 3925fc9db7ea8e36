package org.lienhiep.reporting;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.MemberSocieties;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A union's totals, what they are made of, and who is missing in them: what dashboards read. A total is what approved
 * reports add up to, the union's own report among them; coverage counts societies only. A ratio is computed from the
 * sums of its parts.
 */
@Service
@Transactional(readOnly = true)
public class Totals {

    private final TotalQueries queries;
    private final ReportStatuses statuses;
    private final Expectations expectations;
    private final Organisations organisations;
    private final MemberSocieties memberSocieties;
    private final Access access;

    Totals(
            TotalQueries queries,
            ReportStatuses statuses,
            Expectations expectations,
            Organisations organisations,
            MemberSocieties memberSocieties,
            Access access) {
        this.queries = queries;
        this.statuses = statuses;
        this.expectations = expectations;
        this.organisations = organisations;
        this.memberSocieties = memberSocieties;
        this.access = access;
    }

    /** Every indicator of the catalogue over these half-years, by section and position. Three statements in all. */
    public List<IndicatorSeries> of(OrganisationId union, HalfYear from, HalfYear to) {
        access.require(Permission.READ, union);
        var periods = HalfYear.between(from, to);
        var expected = expectations.counts(union, from, to);
        var counted = queries.ofUnion(union, from, to).stream()
                .map(series -> new IndicatorSeries(
                        series.indicator(),
                        periods.stream()
                                .map(period -> point(series, period, expected.getOrDefault(period, 0)))
                                .toList(),
                        series.redefined()))
                .toList();
        return ComputedSeries.fill(counted);
    }

    /** The figure of the reports or, where they say nothing, of a source; none where societies do not add up. */
    static TotalPoint point(TotalQueries.Series series, HalfYear period, int expected) {
        var found = series.reported().get(period);
        var reported = found == null ? 0 : found.reported();
        var adds = series.indicator().overOrganisations() == OverOrganisations.SUM;
        var stated = adds && found == null ? series.stated().get(period) : null;
        var figure = found == null || !adds ? stated : found.figure();
        return new TotalPoint(period, figure, reported, Math.max(expected, reported), stated != null);
    }

    /** The same for the own figures of one society, from its approved reports; coverage is 0 or 1 of 1. */
    public List<IndicatorSeries> ofSociety(OrganisationId society, HalfYear from, HalfYear to) {
        access.require(Permission.READ, society);
        var periods = HalfYear.between(from, to);
        var typed = queries.ofSociety(society, from, to).stream()
                .map(series -> new IndicatorSeries(
                        series.indicator(),
                        periods.stream().map(period -> ownPoint(series, period)).toList(),
                        series.redefined()))
                .toList();
        return ComputedSeries.fill(typed);
    }

    private static TotalPoint ownPoint(TotalQueries.Series series, HalfYear period) {
        var found = series.reported().get(period);
        return found == null
                ? new TotalPoint(period, null, 0, 1, false)
                : new TotalPoint(period, found.figure(), found.reported(), 1, false);
    }

    /**
     * What every society of the union says of one indicator in a half-year, by name; those without a report too. The
     * union itself and its units follow where they have a report, so that all approved figures make the total.
     */
    public List<SocietyFigure> bySociety(OrganisationId union, IndicatorId indicator, HalfYear period) {
        access.require(Permission.READ, union);
        var societies = memberSocieties.of(union, period);
        var ids = societies.stream().map(OrganisationLabel::id).collect(toSet());
        var cells = queries.cells(List.of(union), ids, indicator, period);
        var others = cells.stream()
                .filter(cell -> cell.period().equals(period))
                .map(TotalQueries.Cell::organisation)
                .filter(organisation -> !ids.contains(organisation))
                .toList();
        var everybody = new ArrayList<>(societies);
        everybody.addAll(organisations.labels(others, period.lastDay()).values());
        return SocietyFigure.of(everybody, cells, period);
    }

    /** Who has reported for a half-year and who has not. */
    public Completeness completeness(OrganisationId union, HalfYear period) {
        access.require(Permission.READ, union);
        return statuses.completeness(union, period);
    }
}
