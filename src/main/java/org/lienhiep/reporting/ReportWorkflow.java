package org.lienhiep.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.ReportId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
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
    private static final Set<ReportState> WAITING = Set.of(ReportState.SUBMITTED, ReportState.IN_REVIEW);
    private static final Set<ReportState> ACCEPTED = Set.of(ReportState.APPROVED, ReportState.INCLUDED);

    private final ReportDesk desk;
    private final ReportRepository repository;
    private final ReportFindings findings;
    private final VersionTable versions;
    private final WorkflowEvents events;
    private final Rollup rollup;
    private final Deadlines deadlines;
    private final Access access;
    private final Clock clock;

    ReportWorkflow(
            ReportDesk desk,
            ReportRepository repository,
            ReportFindings findings,
            VersionTable versions,
            WorkflowEvents events,
            Rollup rollup,
            Deadlines deadlines,
            Access access,
            Clock clock) {
        this.desk = desk;
        this.repository = repository;
        this.findings = findings;
        this.versions = versions;
        this.events = events;
        this.rollup = rollup;
        this.deadlines = deadlines;
        this.access = access;
        this.clock = clock;
    }

    /** As {@link #submit(OrganisationId, HalfYear, int, Locale)}, with Vietnamese messages. */
    public Submission submit(OrganisationId organisation, HalfYear period, int version) {
        return submit(organisation, period, version, Locale.of("vi", "VN"));
    }

    /**
     * Hands the report to the union, when it is open, says something, no required indicator is empty and no check stops
     * it. What it says is kept as its next {@link SubmittedVersion}.
     *
     * @param language of the messages of the findings
     */
    public Submission submit(OrganisationId organisation, HalfYear period, int version, Locale language) {
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
        var checked = findings.verdict(report, language);
        return checked.obstacle().orElseGet(() -> {
            var from = report.state();
            var now = clock.instant();
            report.submit(access.actor(), now, desk.union(organisation, period).orElse(report.union()));
            store(report, from, null);
            var number = versions.freeze(report, now, access.actor().displayName(), checked.warnings());
            return new Submission.Submitted(number, now, daysLate(report, now));
        });
    }

    /**
     * Takes a submitted report up, so that its organisation knows that somebody reads it. Anybody of the office may go
     * on with it. Nothing is decided by it, so that it needs no version.
     */
    public Review beginReview(OrganisationId organisation, HalfYear period) {
        access.requireAnywhere(Permission.REVIEW_REPORTS);
        var found = reviewed(organisation, period);
        return outOfTurn(found, Set.of(ReportState.SUBMITTED)).orElseGet(() -> {
            var report = found.orElseThrow();
            return report.submittedBy(access.actor())
                    ? new Review.OwnSubmission()
                    : move(report, ReportState.IN_REVIEW, null);
        });
    }

    /**
     * Sends a report back that was submitted or is in review.
     *
     * @throws InvalidInput without a reason; field {@code reason}
     */
    public Review sendBack(OrganisationId organisation, HalfYear period, String reason, int version) {
        access.requireAnywhere(Permission.REVIEW_REPORTS);
        var why = given(reason);
        var found = reviewed(organisation, period);
        return outOfTurn(found, WAITING).orElseGet(() -> {
            var report = found.orElseThrow();
            report.requireVersion(version);
            versions.keep(report);
            return move(report, ReportState.RETURNED, why);
        });
    }

    /** Accepts a report that was submitted or is in review. */
    public Review approve(OrganisationId organisation, HalfYear period, int version) {
        access.requireAnywhere(Permission.REVIEW_REPORTS);
        var found = reviewed(organisation, period);
        return outOfTurn(found, WAITING).orElseGet(() -> {
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
     * Opens an approved report again, also one that an issue of the union's report includes; it then stands as returned
     * and is in no issue.
     *
     * @throws InvalidInput without a reason; field {@code reason}
     */
    public Review reopen(OrganisationId organisation, HalfYear period, String reason, int version) {
        access.requireAnywhere(Permission.REVIEW_REPORTS);
        var why = given(reason);
        var found = reviewed(organisation, period);
        return outOfTurn(found, ACCEPTED).orElseGet(() -> {
            var report = found.orElseThrow();
            report.requireVersion(version);
            versions.keep(report);
            var done = move(report, ReportState.RETURNED, why);
            rollup.remove(report);
            return done;
        });
    }

    /**
     * Makes all approved reports of a union part of an issue of its own report, in the caller's transaction. Those that
     * an earlier issue includes stay there.
     *
     * @param issue number of the issue, from 1
     * @return the reports that are part of it from now on
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ReportId> include(OrganisationId union, HalfYear period, int issue) {
        access.require(Permission.REVIEW_REPORTS, union);
        var reports = repository.findByUnionIdAndHalfYearAndStateOrderById(
                union.value(), (short) period.number(), ReportState.APPROVED);
        var now = clock.instant();
        reports.forEach(report -> report.include(issue, access.actor(), now));
        repository.saveAllAndFlush(reports);
        events.included(reports);
        return reports.stream().map(report -> new ReportId(report.storedId())).toList();
    }

    /** The report, when the person may review the reports of the union that it counts in. */
    private Optional<Report> reviewed(OrganisationId organisation, HalfYear period) {
        var found = desk.find(organisation, period);
        access.require(Permission.REVIEW_REPORTS, found.map(Report::union).orElse(organisation));
        return found;
    }

    private static Optional<Review> outOfTurn(Optional<Report> found, Set<ReportState> expected) {
        return found.map(report -> expected.contains(report.state())
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
        var words = CleanText.orNull(reason);
        if (words == null) {
            throw InvalidInput.in("reason", "shell.required");
        }
        if (words.length() > LONGEST_REASON) {
            throw InvalidInput.in("reason", "shell.too-long", LONGEST_REASON);
        }
        return words;
    }
}
