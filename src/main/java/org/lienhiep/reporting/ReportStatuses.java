package org.lienhiep.reporting;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.springframework.stereotype.Component;

/** Tells of many reports where they stand and how late they are. Its callers ask for permission. */
@Component
class ReportStatuses {

    private final ReportListQueries queries;
    private final Deadlines deadlines;
    private final Organisations organisations;
    private final Clock clock;

    ReportStatuses(ReportListQueries queries, Deadlines deadlines, Organisations organisations, Clock clock) {
        this.queries = queries;
        this.deadlines = deadlines;
        this.organisations = organisations;
        this.clock = clock;
    }

    List<ReportRow> rows(List<ReportListQueries.Line> lines) {
        var today = LocalDate.now(clock);
        var labels = organisations.labels(
                lines.stream().map(ReportListQueries.Line::organisation).collect(Collectors.toSet()), today);
        var days =
                deadlines.of(lines.stream().map(ReportListQueries.Line::union).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> {
                    var due = days.getOrDefault(line.union(), DueDays.USUAL).due(line.period());
                    return new ReportRow(
                            line.id(),
                            requireNonNull(labels.get(line.organisation())),
                            line.period(),
                            line.state(),
                            line.issue(),
                            line.filled(),
                            due,
                            line.submittedAt(),
                            DueDays.daysLate(due, line.state(), line.firstSubmittedAt(), today),
                            line.changedAt(),
                            line.changedBy());
                })
                .toList();
    }

    Completeness completeness(OrganisationId union, HalfYear period) {
        var reports = byOrganisation(queries.ofUnion(union, period, period));
        var due = deadlines.due(union, period);
        return new Completeness(
                period,
                organisations.members(union, period).stream()
                        .map(society -> status(society, reports.get(society.id()), due))
                        .toList());
    }

    private static Map<OrganisationId, ReportListQueries.Line> byOrganisation(
            Collection<ReportListQueries.Line> lines) {
        return lines.stream().collect(toMap(ReportListQueries.Line::organisation, Function.identity()));
    }

    private SocietyStatus status(OrganisationLabel society, ReportListQueries.@Nullable Line report, LocalDate due) {
        var today = LocalDate.now(clock);
        return report == null
                ? new SocietyStatus(society, null, null, 0, due, null, DueDays.daysLate(due, null, null, today))
                : new SocietyStatus(
                        society,
                        report.state(),
                        report.issue(),
                        report.filled(),
                        due,
                        report.submittedAt(),
                        DueDays.daysLate(due, report.state(), report.firstSubmittedAt(), today));
    }

    ReportBoard board(OrganisationId union, List<HalfYear> periods) {
        if (periods.isEmpty()) {
            return new ReportBoard(periods, List.of());
        }
        var members = organisations.membersByHalfYear(union, periods.getFirst(), periods.getLast());
        var everybody = members.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var labels = organisations.labels(everybody, periods.getLast().lastDay());
        var reports = queries.ofUnion(union, periods.getFirst(), periods.getLast()).stream()
                .collect(Collectors.groupingBy(ReportListQueries.Line::period));
        var days = deadlines.of(union);
        var statuses = new HashMap<OrganisationId, Map<HalfYear, SocietyStatus>>();
        for (var period : periods) {
            var ofPeriod = byOrganisation(reports.getOrDefault(period, List.of()));
            for (var member : members.getOrDefault(period, Set.of())) {
                statuses.computeIfAbsent(member, _ -> new HashMap<>())
                        .put(
                                period,
                                status(requireNonNull(labels.get(member)), ofPeriod.get(member), days.due(period)));
            }
        }
        var alphabet = Collator.getInstance(Locale.of("vi"));
        return new ReportBoard(
                periods,
                labels.values().stream()
                        .sorted((one, other) ->
                                alphabet.compare(one.name().vi(), other.name().vi()))
                        .map(society -> new ReportBoard.Line(society, requireNonNull(statuses.get(society.id()))))
                        .toList());
    }
}
