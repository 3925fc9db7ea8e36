package org.lienhiep.reporting;

import static java.util.Objects.requireNonNull;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lienhiep.access.Access;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.MemberSocieties;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has to report to a union on a half-year. That is written down when the half-year's window opens, from the
 * memberships that overlap the half-year, and stays whatever becomes of memberships later; only the union's office
 * changes it, with a reason. For half-years whose window has not opened, and for those that were over before the
 * program came, it follows from membership.
 */
@Service
@Transactional
public class Expectations {

    private static final int LONGEST_REASON = 2000;

    private final ExpectationQueries queries;
    private final Windows windows;
    private final Organisations organisations;
    private final MemberSocieties memberSocieties;
    private final AuditTrail trail;
    private final Access access;
    private final Clock clock;

    Expectations(
            ExpectationQueries queries,
            Windows windows,
            Organisations organisations,
            MemberSocieties memberSocieties,
            AuditTrail trail,
            Access access,
            Clock clock) {
        this.queries = queries;
        this.windows = windows;
        this.organisations = organisations;
        this.memberSocieties = memberSocieties;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    /**
     * How many societies the coverage of each half-year is measured against: those expected, and those that reported
     * although nobody expected them, so that no share exceeds the whole. Two statements.
     */
    @Transactional(readOnly = true)
    public Map<HalfYear, Integer> counts(OrganisationId union, HalfYear from, HalfYear to) {
        access.require(Permission.READ, union);
        var counts = new HashMap<>(memberSocieties.counts(union, from, to));
        queries.frozen(union, from, to, true).forEach((period, societies) -> counts.put(period, societies.size()));
        return counts;
    }

    /**
     * The same for a union together with those that had ended in it: who was expected then by each of them, every
     * society once. Two statements.
     */
    @Transactional(readOnly = true)
    public Map<HalfYear, Integer> counts(
            OrganisationId union, Collection<OrganisationId> predecessors, HalfYear from, HalfYear to) {
        access.require(Permission.READ, union);
        var unions = new HashSet<>(predecessors);
        unions.add(union);
        var members = memberSocieties.byUnion(union, predecessors, from, to);
        var frozen = queries.frozen(unions, from, to, true);
        var counts = new HashMap<HalfYear, Integer>();
        for (var period : HalfYear.between(from, to)) {
            var expected = new HashSet<OrganisationId>();
            for (var each : unions) {
                var written = frozen.getOrDefault(each, Map.of()).get(period);
                expected.addAll(
                        written == null
                                ? members.getOrDefault(each, Map.of()).getOrDefault(period, Set.of())
                                : written);
            }
            counts.put(period, expected.size());
        }
        return counts;
    }

    /**
     * Every society that belonged to the union in each of these half-years or was expected to report, and whether it
     * was. Two statements.
     */
    @Transactional(readOnly = true)
    public Map<HalfYear, Map<OrganisationId, Boolean>> known(OrganisationId union, HalfYear from, HalfYear to) {
        access.require(Permission.READ, union);
        var frozen = queries.frozen(union, from, to, false);
        var known = new HashMap<HalfYear, Map<OrganisationId, Boolean>>();
        memberSocieties.byHalfYear(union, from, to).forEach((period, members) -> {
            var expected = frozen.getOrDefault(period, members);
            var societies = known.computeIfAbsent(period, _ -> new HashMap<>());
            members.forEach(member -> societies.put(member, expected.contains(member)));
        });
        frozen.forEach((period, societies) -> societies.forEach(
                society -> known.computeIfAbsent(period, _ -> new HashMap<>()).put(society, true)));
        return known;
    }

    /** Everybody who is expected for a half-year or could be, by name, with what the office decided about it. */
    @Transactional(readOnly = true)
    public List<Expected> of(OrganisationId union, HalfYear period) {
        access.require(Permission.READ, union);
        var frozen = queries.isFrozen(union, period);
        var lines = queries.of(union, period).stream()
                .collect(Collectors.toMap(ExpectationQueries.Line::organisation, Function.identity()));
        var everybody = new HashSet<>(lines.keySet());
        everybody.addAll(memberSocieties.byHalfYear(union, period, period).getOrDefault(period, Set.of()));
        var alphabet = Collator.getInstance(Locale.of("vi"));
        return organisations.labels(everybody, period.lastDay()).values().stream()
                .sorted(Comparator.comparing(label -> label.name().vi(), alphabet))
                .map(label -> {
                    var line = lines.get(label.id());
                    return line == null
                            ? new Expected(label, !frozen, null, null, null)
                            : new Expected(label, line.expected(), line.reason(), line.changedAt(), line.changedBy());
                })
                .toList();
    }

    /**
     * Decides for societies that they have to report after all, or have not.
     *
     * @throws InvalidInput without a reason, field {@code reason}; or before the window opens
     */
    public void change(
            OrganisationId union,
            HalfYear period,
            Collection<OrganisationId> societies,
            boolean expected,
            String reason) {
        access.require(Permission.REVIEW_REPORTS, union);
        var why = CleanText.orNull(reason);
        if (why == null) {
            throw InvalidInput.in("reason", "shell.required");
        }
        if (why.length() > LONGEST_REASON) {
            throw InvalidInput.in("reason", "shell.too-long", LONGEST_REASON);
        }
        if (!opened(union, period)) {
            throw InvalidInput.because("reporting.expectation.not-open");
        }
        requireSocieties(union, period, societies);
        freezeNow(union, period);
        var before = of(union, period).stream()
                .collect(Collectors.toMap(each -> each.society().id(), Function.identity()));
        queries.change(
                union,
                period,
                societies,
                expected,
                why,
                clock.instant(),
                access.actor().displayName());
        var window = queries.window(union, period);
        for (var society : societies) {
            var was = requireNonNull(before.get(society));
            trail.changed(
                    new AuditSubject(
                            "report_window", window, was.society().name().vi()),
                    "expected",
                    was.expected(),
                    expected,
                    why);
        }
    }

    private void requireSocieties(OrganisationId union, HalfYear period, Collection<OrganisationId> societies) {
        var known = of(union, period).stream().map(each -> each.society().id()).collect(Collectors.toSet());
        if (!known.containsAll(societies)) {
            throw InvalidInput.because("reporting.expectation.outside");
        }
    }

    private boolean opened(OrganisationId union, HalfYear period) {
        return !LocalDate.now(clock).isBefore(windows.of(union, period).opensOn());
    }

    /**
     * Writes down who is expected when the half-year is the latest whose window has opened and nobody has done so yet.
     * Its callers ask for permission.
     */
    void freeze(OrganisationId union, HalfYear period) {
        if (opened(union, period) && !opened(union, period.next())) {
            freezeNow(union, period);
        }
    }

    private void freezeNow(OrganisationId union, HalfYear period) {
        if (queries.reserve(union, period, clock.instant())) {
            var members = access.asSystem(() -> memberSocieties.byHalfYear(union, period, period));
            queries.expect(union, period, members.getOrDefault(period, Set.of()));
        }
    }

    /** Writes down who is expected by every union whose latest window has opened. The program itself calls it. */
    void freezeOpened() {
        var now = HalfYear.of(LocalDate.now(clock));
        for (var union : organisations.unions()) {
            // Whether the half-year before is still the latest one depends on the union's calendar.
            freeze(union.id(), now.previous());
            freeze(union.id(), now);
        }
    }
}
