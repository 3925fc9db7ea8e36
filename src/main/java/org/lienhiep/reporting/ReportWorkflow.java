package org.lienhiep.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a report: the organisation submits it, the union's office approves it or returns it with a reason, and
 * may reopen it later. Every step is recorded with who, when and why. Approving adds the figures to the union's totals
 * in the same transaction, reopening takes them out again.
 *
 * <p>Every step takes the {@link ReportDetails#version()} that the person had before him; {@link StaleRecord} when the
 * report was changed meanwhile.
 */
@Service
@Transactional
public class ReportWorkflow {

    private static final int LONGEST_REASON = 2000;

    private final ReportDesk desk;
    private final ReportRepository repository;
    private final Cells cells;
    private final IndicatorQueries indicators;
    private final WorkflowEvents events;
    private final Rollup rollup;
    private final Deadlines deadlines;
    private final Access access;
    private final Clock clock;

    ReportWorkflow(
            ReportDesk desk,
            ReportRepository repository,
            Cells cells,
            IndicatorQueries indicators,
            WorkflowEvents events,
            Rollup rollup,
            Deadlines deadlines,
            Access access,
            Clock clock) {
        this.desk = desk;
        this.repository = repository;
        this.cells = cells;
        this.indicators = indicators;
        this.events = events;
        this.rollup = rollup;
        this.deadlines = deadlines;
        this.access = access;
        this.clock = clock;
    }

    /** Hands the report to the union, when it is open and no required indicator is empty. */
    public Submission submit(OrganisationId organisation, HalfYear period, int version) {
        access.require(Permission.ENTER_REPORTS, organisation);
        var found = desk.find(organisation, period);
        if (found.isEmpty()) {
            return new Submission.NotBegun();
        }
        var report = found.get();
        if (!report.open()) {
            return new Submission.NotOpen(desk.lock(report));
        }
        var closed = desk.calendarLock(organisation, period, report.union(), report.state());
        if (closed.isPresent()) {
            return new Submission.NotOpen(closed.get());
        }
        report.requireVersion(version);
        var missing = missing(report);
        if (!missing.isEmpty()) {
            return new Submission.Incomplete(missing);
        }
        var from = report.state();
        var now = clock.instant();
        report.submit(access.actor(), now, desk.union(organisation, period).orElse(report.union()));
        store(report, from, null);
        return new Submission.Submitted(now, daysLate(report, now));
    }

    /**
     * Sends a submitted report back.
     *
     * @throws InvalidInput without a reason; field {@code reason}
     */
    public Review sendBack(OrganisationId organisation, HalfYear period, String reason, int version) {
        access.requireAnywhere(Permission.REVIEW_REPORTS);
        var why = given(reason);
        var found = reviewed(organisation, period);
        return outOfTurn(found, ReportState.SUBMITTED).orElseGet(() -> {
            var report = found.orElseThrow();
            report.requireVersion(version);
            return move(report, ReportState.RETURNED, why);
        });
    }

    /** Accepts a submitted report. */
    public Review approve(OrganisationId organisation, HalfYear period, int version) {
        access.requireAnywhere(Permission.REVIEW_REPORTS);
        var found = reviewed(organisation, period);
        return outOfTurn(found, ReportState.SUBMITTED).orElseGet(() -> {
            var report = found.orElseThrow();
            if (report.submittedBy(access.actor())) {
                return new Review.OwnSubmission();
            }
            report.requireVersion(version);
            var done = move(report, ReportState.APPROVED, null);
            rollup.add(report);
            return done;
        });
    }

    /**
     * Opens an approved report again; it then stands as returned.
     *
     * @throws InvalidInput without a reason; field {@code reason}
     */
    public Review reopen(OrganisationId organisation, HalfYear period, String reason, int version) {
        access.requireAnywhere(Permission.REVIEW_REPORTS);
        var why = given(reason);
        var found = reviewed(organisation, period);
        return outOfTurn(found, ReportState.APPROVED).orElseGet(() -> {
            var report = found.orElseThrow();
            report.requireVersion(version);
            var done = move(report, ReportState.RETURNED, why);
            rollup.remove(report);
            return done;
        });
    }

    /** The report, when the person may review the reports of the union that it counts in. */
    private Optional<Report> reviewed(OrganisationId organisation, HalfYear period) {
        var found = desk.find(organisation, period);
        access.require(Permission.REVIEW_REPORTS, found.map(Report::union).orElse(organisation));
        return found;
    }

    private static Optional<Review> outOfTurn(Optional<Report> found, ReportState expected) {
        return found.map(report -> report.state() == expected
                        ? Optional.<Review>empty()
                        : Optional.<Review>of(
                                new Review.OutOfTurn(report.state(), report.stateSince(), report.stateBy())))
                .orElseGet(() -> Optional.of(new Review.OutOfTurn(null, null, null)));
    }

    private Review move(Report report, ReportState to, @Nullable String reason) {
        var from = report.state();
        var now = clock.instant();
        report.move(to, access.actor(), now);
        store(report, from, reason);
        return new Review.Done(to, now);
    }

    private void store(Report report, ReportState from, @Nullable String reason) {
        repository.saveAndFlush(report);
        events.record(report, from, reason);
    }

    private List<IndicatorLabel> missing(Report report) {
        var filled = cells.all(report);
        return indicators.asked(report.period()).stream()
                .filter(IndicatorRow::required)
                .map(IndicatorRow::indicator)
                .filter(indicator -> !filled.containsKey(indicator.id()))
                .toList();
    }

    private int daysLate(Report report, Instant now) {
        return DueDays.daysLate(
                deadlines
                        .window(report.union(), report.period(), report.organisation())
                        .due(),
                report.state(),
                report.firstSubmittedAt(),
                LocalDate.ofInstant(now, VietnamTime.ZONE));
    }

    private static String given(String reason) {
        if (reason.isBlank()) {
            throw InvalidInput.in("reason", "shell.required");
        }
        if (reason.length() > LONGEST_REASON) {
            throw InvalidInput.in("reason", "shell.too-long", LONGEST_REASON);
        }
        return reason.strip();
    }
}
