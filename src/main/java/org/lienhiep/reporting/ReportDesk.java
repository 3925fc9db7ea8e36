package org.lienhiep.reporting;

import static java.util.Objects.requireNonNull;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.organisation.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds, begins and locks reports for those who change them. Its callers ask for permission. */
@Component
class ReportDesk {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final ReportRepository repository;
    private final WorkflowEvents events;
    private final Organisations organisations;
    private final Windows windows;
    private final Expectations expectations;
    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    ReportDesk(
            ReportRepository repository,
            WorkflowEvents events,
            Organisations organisations,
            Windows windows,
            Expectations expectations,
            JdbcClient jdbc,
            Access access,
            Clock clock) {
        this.repository = repository;
        this.events = events;
        this.organisations = organisations;
        this.windows = windows;
        this.expectations = expectations;
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** The report, locked until the transaction ends; empty when nobody has begun it. */
    Optional<Report> find(OrganisationId organisation, HalfYear period) {
        return repository.findByOrganisationIdAndHalfYear(organisation.value(), (short) period.number());
    }

    /**
     * The report, locked until the transaction ends, begun if need be.
     *
     * @throws ReportLocked when it is not open, or the union's calendar closes it to the person
     */
    Report open(OrganisationId organisation, HalfYear period) {
        var report = find(organisation, period).orElseGet(() -> begin(organisation, period));
        if (!report.open()) {
            throw locked(lock(report));
        }
        calendarLock(organisation, period, report.union(), report.state()).ifPresent(lock -> {
            throw locked(lock);
        });
        return report;
    }

    /**
     * Whether the union's calendar keeps the person from filling in or submitting a report: before its window opens and
     * after it closes. The union's office, which makes the calendar, is not bound by it; nor is the society when the
     * union sent its report back to be mended.
     *
     * @param state where the report stands; null when nobody has begun it
     */
    Optional<ReportLock> calendarLock(
            OrganisationId organisation, HalfYear period, OrganisationId union, @Nullable ReportState state) {
        if (state == ReportState.RETURNED || access.may(Permission.REVIEW_REPORTS, union)) {
            return Optional.empty();
        }
        return calendarLock(windows.of(union, period, organisation), () -> label(union, period));
    }

    /** The same, for a person whom the calendar binds and a window that is known already. */
    Optional<ReportLock> calendarLock(ReportWindow window, Supplier<OrganisationLabel> union) {
        return switch (window.phase(LocalDate.now(clock))) {
            case NOT_OPEN ->
                Optional.of(ReportLock.calendar(ReportLock.Kind.NOT_YET_OPEN, window.opensOn(), union.get()));
            case CLOSED ->
                Optional.of(ReportLock.calendar(
                        ReportLock.Kind.CLOSED, requireNonNull(window.closes()).plusDays(1), union.get()));
            case OPEN, DUE, LATE, OVERDUE -> Optional.empty();
        };
    }

    private Report begin(OrganisationId organisation, HalfYear period) {
        if (period.firstDay().isAfter(LocalDate.now(clock))) {
            throw InvalidInput.because("reporting.period.future");
        }
        var union = union(organisation, period).orElseThrow(() -> InvalidInput.because("reporting.no-union"));
        calendarLock(organisation, period, union, null).ifPresent(lock -> {
            throw locked(lock);
        });
        expectations.freeze(union, period);
        var now = Timestamp.from(clock.instant());
        var actor = access.actor();
        // Two people may begin it at the same moment: the second finds the first one's.
        var begun = jdbc.sql("""
                        insert into report (id, version, created_at, created_by, updated_at, updated_by, organisation_id,
                            union_id, half_year, member, state, state_since, state_by, narrative, entered_at, entered_by)
                        values (:id, 0, :now, :by, :now, :by, :organisation, :union, :period, :member, 'DRAFT', :now, :by,
                            '', :now, :by)
                        on conflict on constraint report_once do nothing""")
                .param("id", NewId.uuid())
                .param("now", now)
                .param("by", actor.displayName())
                .param("organisation", organisation.value())
                .param("union", union.value())
                .param("period", period.number())
                .param("member", label(organisation, period).kind() == OrganisationKind.SOCIETY)
                .update();
        var report = find(organisation, period).orElseThrow();
        if (begun == 1) {
            events.begun(report);
        }
        return report;
    }

    /** The union in whose totals a report counts: that of the half-year's last day, or of its first for who left in it. */
    Optional<OrganisationId> union(OrganisationId organisation, HalfYear period) {
        return organisations
                .unionOf(organisation, period.lastDay())
                .or(() -> organisations.unionOf(organisation, period.firstDay()));
    }

    static ReportLocked locked(ReportLock lock) {
        var day = DAY.format(lock.since().atZone(VietnamTime.ZONE));
        return new ReportLocked(
                lock,
                new Problem(
                        null,
                        lock.message(),
                        day,
                        lock.by(),
                        lock.union().name().vi(),
                        lock.issue() == null ? "" : lock.issue()));
    }

    ReportLock lock(Report report) {
        return new ReportLock(
                report.state(),
                report.stateSince(),
                report.stateBy(),
                label(report.union(), report.period()),
                report.issue());
    }

    private OrganisationLabel label(OrganisationId organisation, HalfYear period) {
        var labels = organisations.labels(List.of(organisation), period.lastDay());
        return requireNonNull(labels.get(organisation));
    }
}
