package org.lienhiep.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers every step of every report: who, when, why. */
@Component
class WorkflowEvents {

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WorkflowEvents(JdbcClient jdbc, Access access, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    void begun(Report report) {
        record(report, null, null);
    }

    /**
     * The report came to where it stands now.
     *
     * @param from where it stood before, null when it was just begun
     */
    void record(Report report, @Nullable ReportState from, @Nullable String reason) {
        var actor = access.actor();
        jdbc.sql("""
                        insert into workflow_event (report_id, from_state, to_state, at, by_user, by_name, reason)
                        values (:report, :from, :to, :at, :user, :by, :reason)""")
                .param("report", report.storedId())
                .param("from", from == null ? null : from.name())
                .param("to", report.state().name())
                .param("at", Timestamp.from(clock.instant()))
                .param("user", actor.user() == null ? null : actor.user().value())
                .param("by", actor.displayName())
                .param("reason", reason)
                .update();
        if (from != null) {
            events.publishEvent(new ReportChanged.Whole(report.organisation(), report.period()));
        }
    }

    /** These approved reports became part of an issue; one statement. */
    void included(List<Report> reports) {
        var actor = access.actor();
        jdbc.sql("""
                        insert into workflow_event (report_id, from_state, to_state, at, by_user, by_name)
                        select id, 'APPROVED', 'INCLUDED', :at, :user, :by from unnest(:reports) id""")
                .param("reports", reports.stream().map(Report::storedId).toArray(UUID[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .param("user", actor.user() == null ? null : actor.user().value())
                .param("by", actor.displayName())
                .update();
    }

    /** All steps, oldest first. */
    List<WorkflowEvent> of(UUID report) {
        return jdbc.sql("""
                        select from_state, to_state, at, by_name, reason from workflow_event
                        where report_id = :report order by id""")
                .param("report", report)
                .query((row, _) -> {
                    var from = row.getString("from_state");
                    return new WorkflowEvent(
                            from == null ? null : ReportState.valueOf(from),
                            ReportState.valueOf(row.getString("to_state")),
                            row.getTimestamp("at").toInstant(),
                            row.getString("by_name"),
                            row.getString("reason"));
                })
                .list();
    }
}
