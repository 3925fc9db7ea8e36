package org.lienhiep.reporting;

import static java.util.Objects.requireNonNull;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.lienhiep.access.Access;
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
    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    ReportDesk(
            ReportRepository repository,
            WorkflowEvents events,
            Organisations organisations,
            JdbcClient jdbc,
            Access access,
            Clock clock) {
        this.repository = repository;
        this.events = events;
        this.organisations = organisations;
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
     * @throws ReportLocked when it is not open
     */
    Report open(OrganisationId organisation, HalfYear period) {
        var report = find(organisation, period).orElseGet(() -> begin(organisation, period));
        if (!report.open()) {
            throw locked(report);
        }
        return report;
    }

    private Report begin(OrganisationId organisation, HalfYear period) {
        if (period.firstDay().isAfter(LocalDate.now(clock))) {
            throw InvalidInput.because("reporting.period.future");
        }
        var union = union(organisation, period).orElseThrow(() -> InvalidInput.because("reporting.no-union"));
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

    ReportLocked locked(Report report) {
        var lock = lock(report);
        var day = DAY.format(lock.since().atZone(VietnamTime.ZONE));
        return new ReportLocked(
                lock,
                new Problem(
                        null,
                        "reporting.locked." + lock.state(),
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
