package org.lienhiep.reporting;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private final Windows windows;
    private final Expectations expectations;
    private final Organisations organisations;
    private final Clock clock;

    ReportStatuses(
            ReportListQueries queries,
            Windows windows,
            Expectations expectations,
            Organisations organisations,
            Clock clock) {
        this.queries = queries;
        this.windows = windows;
        this.expectations = expectations;
        this.organisations = organisations;
        this.clock = clock;
    }

    List<ReportRow> rows(List<ReportListQueries.Line> lines) {
        var today = LocalDate.now(clock);
        var labels = organisations.labels(
                lines.stream().map(ReportListQueries.Line::organisation).collect(Collectors.toSet()), today);
        var days = windows.of(lines.stream().map(ReportStatuses::key).toList());
        return lines.stream()
                .map(line -> {
                    var due = requireNonNull(days.get(key(line))).due();
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

    private static Windows.Key key(ReportListQueries.Line line) {
        return new Windows.Key(line.union(), line.period(), line.organisation());
    }

    Completeness completeness(OrganisationId union, HalfYear period) {
        return board(union, List.of(period)).completeness(period);
    }

    /** Five statements, however many societies and half-years there are. */
    ReportBoard board(OrganisationId union, List<HalfYear> periods) {
        if (periods.isEmpty()) {
            return new ReportBoard(List.of(), List.of());
        }
        var known = expectations.known(union, periods.getFirst(), periods.getLast());
        var keys = new HashSet<Windows.Key>();
        periods.forEach(period -> keys.add(new Windows.Key(union, period, union)));
        known.forEach((period, societies) ->
                societies.keySet().forEach(society -> keys.add(new Windows.Key(union, period, society))));
        var days = windows.of(keys);
        var labels = organisations.labels(
                keys.stream().map(Windows.Key::organisation).collect(Collectors.toSet()),
                periods.getLast().lastDay());
        var reports = queries.ofUnion(union, periods.getFirst(), periods.getLast()).stream()
                .collect(toMap(ReportStatuses::key, Function.identity()));
        var statuses = new HashMap<OrganisationId, Map<HalfYear, SocietyStatus>>();
        known.forEach((period, societies) -> societies.forEach((society, expected) -> {
            var key = new Windows.Key(union, period, society);
            statuses.computeIfAbsent(society, _ -> new HashMap<>())
                    .put(
                            period,
                            status(
                                    requireNonNull(labels.get(society)),
                                    requireNonNull(days.get(key)),
                                    reports.get(key),
                                    expected));
        }));
        var alphabet = Collator.getInstance(Locale.of("vi"));
        return new ReportBoard(
                periods.stream()
                        .map(period -> requireNonNull(days.get(new Windows.Key(union, period, union))))
                        .toList(),
                statuses.entrySet().stream()
                        .map(line -> new ReportBoard.Line(requireNonNull(labels.get(line.getKey())), line.getValue()))
                        .sorted(Comparator.comparing(
                                line -> line.society().name().vi(), alphabet))
                        .toList());
    }

    private SocietyStatus status(
            OrganisationLabel society, ReportWindow window, ReportListQueries.@Nullable Line report, boolean expected) {
        var today = LocalDate.now(clock);
        return report == null
                ? new SocietyStatus(
                        society,
                        null,
                        null,
                        0,
                        window,
                        null,
                        DueDays.daysLate(window.due(), null, null, today),
                        0,
                        expected)
                : new SocietyStatus(
                        society,
                        report.state(),
                        report.issue(),
                        report.filled(),
                        window,
                        report.submittedAt(),
                        DueDays.daysLate(window.due(), report.state(), report.firstSubmittedAt(), today),
                        report.returns(),
                        expected);
    }
}
