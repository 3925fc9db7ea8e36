package org.lienhiep.consolidation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.IndicatorSeries;
import org.lienhiep.reporting.OverOrganisations;
import org.lienhiep.reporting.TotalPoint;
import org.lienhiep.reporting.parts.Contribution;
import org.lienhiep.reporting.parts.JointActivity;
import org.lienhiep.reporting.parts.ReportPart;
import org.lienhiep.reporting.parts.UnionParts;

/** Adds up what reports say, indicator by indicator. */
final class Summing {

    private static final Comparator<Share> LARGEST_FIRST =
            Comparator.comparing(Summing::amount, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()));

    private final Included included;
    private final List<OrganisationLabel> members;
    private final Map<OrganisationId, OrganisationLabel> labels;
    private final Map<OrganisationId, ReportPart> reports;
    private final Map<IndicatorId, List<Contribution>> cells;
    private final Map<IndicatorId, List<JointActivity>> joint;

    Summing(
            Included included,
            List<OrganisationLabel> members,
            Map<OrganisationId, OrganisationLabel> labels,
            UnionParts parts,
            List<JointActivity> joint) {
        this.included = included;
        this.members = members;
        this.labels = labels;
        this.reports = parts.reports().stream()
                .filter(report -> included.includes(report.state()))
                .collect(toMap(ReportPart::organisation, report -> report));
        this.cells = parts.cells().stream()
                .filter(cell -> reports.containsKey(cell.organisation()) && cell.says())
                .collect(groupingBy(Contribution::indicator));
        this.joint = joint.stream().collect(groupingBy(JointActivity::indicator));
    }

    /**
     * One indicator of the report.
     *
     * @param series its totals over the half-years from the same one a year before until now
     */
    IndicatorLine line(IndicatorSeries series) {
        var indicator = series.indicator();
        var before = series.points().getFirst().figure();
        return new IndicatorLine(
                indicator, indicator.computed() ? computed(series.latest()) : sum(indicator, series.latest()), before);
    }

    /** What is computed from other indicators has no cells of its own. */
    private Sum computed(TotalPoint total) {
        return new Sum(
                total.stated() ? null : total.figure(),
                total.reported(),
                Math.max(members.size(), total.reported()),
                BigDecimal.ZERO,
                List.of(),
                List.of(),
                false);
    }

    private Sum sum(IndicatorLabel indicator, TotalPoint total) {
        var said = cells.getOrDefault(indicator.id(), List.of());
        var shares = said.stream()
                .map(this::share)
                .sorted(LARGEST_FIRST.thenComparing(Summing::name))
                .toList();
        var sayers = said.stream().map(Contribution::organisation).collect(toSet());
        var missing =
                members.stream().filter(each -> !sayers.contains(each.id())).toList();
        var reported = Math.toIntExact(shares.stream().filter(Share::member).count());
        var adds = indicator.overOrganisations() == OverOrganisations.SUM;
        var deducted = adds ? deduction(indicator.id(), said) : BigDecimal.ZERO;
        var stated = total.stated() ? null : total.figure();
        return new Sum(
                adds ? total(said, deducted) : stated,
                reported,
                Math.max(members.size(), reported),
                deducted,
                shares,
                missing,
                included == Included.SUBMITTED_TOO
                        && shares.stream().anyMatch(share -> !share.report().counts()));
    }

    private Share share(Contribution cell) {
        var report = Optional.ofNullable(reports.get(cell.organisation())).orElseThrow();
        var label = Optional.ofNullable(labels.get(cell.organisation())).orElseThrow();
        return new Share(label, report.member(), report.state(), cell.state(), cell.figure(), cell.note());
    }

    private static @Nullable Figure total(List<Contribution> said, BigDecimal deducted) {
        return said.stream()
                .map(Contribution::figure)
                .filter(each -> each != null)
                .reduce(Figure::plus)
                .map(sum -> new Figure(sum.value().subtract(deducted), sum.qualifier()))
                .orElse(null);
    }

    /** The shares of all but one of the societies that did the same together; see {@code JointDeductions}. */
    private BigDecimal deduction(IndicatorId indicator, List<Contribution> said) {
        var activities = joint.getOrDefault(indicator, List.of());
        if (activities.isEmpty()) {
            return BigDecimal.ZERO;
        }
        var owed = new HashMap<OrganisationId, BigDecimal>();
        for (var activity : activities) {
            activity.societies().forEach(each -> owed.merge(each, activity.value(), BigDecimal::add));
        }
        Set<OrganisationId> credited = said.stream()
                .filter(cell -> cell.figure() != null && owed.containsKey(cell.organisation()))
                .filter(cell -> covers(cell, owed))
                .map(Contribution::organisation)
                .collect(toSet());
        return activities.stream()
                .map(activity -> {
                    var times = activity.societies().stream()
                            .filter(credited::contains)
                            .count();
                    return activity.value().multiply(BigDecimal.valueOf(Math.max(0, times - 1)));
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean covers(Contribution cell, Map<OrganisationId, BigDecimal> owed) {
        return cell.figure() != null
                && cell.figure().value().compareTo(owed.getOrDefault(cell.organisation(), BigDecimal.ZERO)) >= 0;
    }

    private static @Nullable BigDecimal amount(Share share) {
        return share.figure() == null ? null : share.figure().value();
    }

    private static String name(Share share) {
        return share.organisation().name().vi();
    }
}
