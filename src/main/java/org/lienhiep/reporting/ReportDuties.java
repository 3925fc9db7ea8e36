package org.lienhiep.reporting;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lienhiep.access.Access;
import org.lienhiep.access.OrganisationTree;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.MemberSocieties;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the person signed in has to do at reports: his own organisation's, and as the union's office what was handed in
 * and what societies owe. Somebody who only reads is told what is overdue. Reports that nobody has begun are missed
 * on the half-year under review, the one before it, and the current one once its window opens; what was begun waits
 * however old it is.
 */
@Service
@Transactional(readOnly = true)
public class ReportDuties {

    private final ReportDutyQueries queries;
    private final ExpectationQueries expectations;
    private final Windows windows;
    private final Organisations organisations;
    private final MemberSocieties memberSocieties;
    private final OrganisationTree tree;
    private final Access access;

    ReportDuties(
            ReportDutyQueries queries,
            ExpectationQueries expectations,
            Windows windows,
            Organisations organisations,
            MemberSocieties memberSocieties,
            OrganisationTree tree,
            Access access) {
        this.queries = queries;
        this.expectations = expectations;
        this.windows = windows;
        this.organisations = organisations;
        this.memberSocieties = memberSocieties;
        this.tree = tree;
        this.access = access;
    }

    /**
     * What waits in this organisation and below it, the earliest due day first. At most six statements; none when the
     * person may not see the organisation.
     */
    public List<ReportDuty> waiting(OrganisationId organisation, LocalDate day, int limit) {
        var visible = access.scope(Permission.READ);
        if (!visible.includes(organisation)) {
            return List.of();
        }
        var below = tree.withAllBelow(organisation).stream()
                .filter(visible::includes)
                .collect(toSet());
        var latest = HalfYear.of(day);
        var from = HalfYear.underReview(day).previous();
        var begun = queries.begun(below, from).stream()
                .collect(toMap(ReportDuties::key, Function.identity(), (one, _) -> one, HashMap::new));
        var keys = new HashSet<>(missing(organisation, from, latest, below));
        keys.removeIf(key -> begun.keySet().stream().anyMatch(other -> same(key, other)));
        keys.addAll(begun.keySet());
        var days = windows.of(keys);
        var labels = organisations.labels(
                keys.stream().map(Windows.Key::organisation).collect(toSet()), day);
        var desk = new ReportDutyRules(access, day);
        return keys.stream()
                .flatMap(key -> {
                    var label = labels.get(key.organisation());
                    var window = days.get(key);
                    return label == null || window == null
                            ? Stream.empty()
                            : desk.at(label, key, window, begun.get(key));
                })
                .sorted(Comparator.comparing(ReportDuty::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(ReportDuty::period)
                        .thenComparing(duty -> duty.organisation().code()))
                .limit(limit)
                .toList();
    }

    /** Every society below the union, or the society itself, with the half-years for which it is expected to report. */
    private Set<Windows.Key> missing(
            OrganisationId organisation, HalfYear from, HalfYear to, Set<OrganisationId> below) {
        var union = organisations.unionOf(organisation, to.lastDay()).orElse(null);
        if (union == null) {
            return Set.of();
        }
        var decided = expectations.frozen(union, from, to, false);
        var members = union.equals(organisation)
                ? memberSocieties.byHalfYear(union, from, to)
                : HalfYear.between(from, to).stream().collect(toMap(Function.identity(), _ -> Set.of(organisation)));
        var keys = new HashSet<Windows.Key>();
        for (var period : HalfYear.between(from, to)) {
            var expected = decided.containsKey(period) ? decided.get(period) : members.getOrDefault(period, Set.of());
            expected.stream().filter(below::contains).forEach(each -> keys.add(new Windows.Key(union, period, each)));
        }
        return keys;
    }

    private static Windows.Key key(ReportDutyQueries.Line line) {
        return new Windows.Key(line.union(), line.period(), line.organisation());
    }

    private static boolean same(Windows.Key one, Windows.Key other) {
        return one.period().equals(other.period()) && one.organisation().equals(other.organisation());
    }
}
