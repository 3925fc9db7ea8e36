package org.lienhiep.reporting.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.UserId;
import org.lienhiep.reporting.ReportState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes remarks. */
@Component
class RemarkQueries {

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    RemarkQueries(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** What must be known of a report before somebody says something about it. */
    record Report(
            UUID id,
            OrganisationId organisation,
            OrganisationId union,
            HalfYear period,
            ReportState state,
            @Nullable UserId submittedBy) {}

    Optional<Report> report(OrganisationId organisation, HalfYear period) {
        return jdbc.sql("""
                        select id, union_id, state, submitted_by from report
                        where organisation_id = :organisation and half_year = :period""")
                .param("organisation", organisation.value())
                .param("period", period.number())
                .query((row, _) -> {
                    var submittedBy = row.getObject("submitted_by", UUID.class);
                    return new Report(
                            row.getObject("id", UUID.class),
                            organisation,
                            new OrganisationId(row.getObject("union_id", UUID.class)),
                            period,
                            ReportState.valueOf(row.getString("state")),
                            submittedBy == null ? null : new UserId(submittedBy));
                })
                .optional();
    }

    boolean asks(HalfYear period, IndicatorId indicator) {
        return jdbc.sql("""
                        select exists (select from indicator where id = :indicator
                            and coalesce(valid_from, 0) <= :period and coalesce(valid_to, 9999) >= :period)""")
                .param("indicator", indicator.value())
                .param("period", period.number())
                .query(Boolean.class)
                .single();
    }

    List<RemarkThread> threads(OrganisationId organisation, HalfYear period) {
        var threads = new LinkedHashMap<UUID, RemarkThread>();
        jdbc.sql("""
                        select m.id, m.indicator_id, coalesce(m.parent_id, m.id) as thread, m.state, m.body, m.office,
                               m.at, m.by_name
                        from remark m join report r on r.id = m.report_id
                        where r.organisation_id = :organisation and r.half_year = :period
                        order by coalesce(m.parent_id, m.id), m.parent_id nulls first, m.at, m.id""")
                .param("organisation", organisation.value())
                .param("period", period.number())
                .query(row -> {
                    threads.merge(row.getObject("thread", UUID.class), thread(row), RemarkQueries::joined);
                });
        return List.copyOf(threads.values());
    }

    /** The first remark of a thread comes first, and carries its state. */
    private static RemarkThread thread(ResultSet row) throws SQLException {
        var indicator = row.getObject("indicator_id", UUID.class);
        var state = row.getString("state");
        return new RemarkThread(
                row.getObject("thread", UUID.class),
                indicator == null ? null : new IndicatorId(indicator),
                state == null ? RemarkState.OPEN : RemarkState.valueOf(state),
                List.of(new Remark(
                        row.getString("body"),
                        row.getBoolean("office"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name"))));
    }

    private static RemarkThread joined(RemarkThread thread, RemarkThread answer) {
        var remarks = new ArrayList<>(thread.remarks());
        remarks.addAll(answer.remarks());
        return new RemarkThread(thread.id(), thread.indicator(), thread.state(), remarks);
    }

    Map<OrganisationId, Integer> unsettled(OrganisationId union, HalfYear period) {
        var counts = new LinkedHashMap<OrganisationId, Integer>();
        jdbc.sql("""
                        select r.organisation_id, count(*) as threads from report r join remark m on m.report_id = r.id
                        where r.union_id = :union and r.half_year = :period and m.state <> 'CLOSED'
                        group by r.organisation_id""")
                .param("union", union.value())
                .param("period", period.number())
                .query(row -> {
                    counts.put(new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getInt("threads"));
                });
        return counts;
    }

    void begin(Report report, @Nullable IndicatorId indicator, String body, boolean office) {
        insert(report, indicator, null, body, office);
    }

    void answer(Report report, UUID thread, String body, boolean office) {
        insert(report, null, thread, body, office);
    }

    private void insert(
            Report report, @Nullable IndicatorId indicator, @Nullable UUID thread, String body, boolean office) {
        var actor = access.actor();
        var opened = office ? RemarkState.OPEN : RemarkState.ANSWERED;
        jdbc.sql("""
                        insert into remark (id, report_id, indicator_id, parent_id, body, state, office, at, by_user,
                                            by_name)
                        values (:id, :report, :indicator, :thread, :body, :state, :office, :at, :user, :by)""")
                .param("id", NewId.uuid())
                .param("report", report.id())
                .param("indicator", indicator == null ? null : indicator.value(), Types.OTHER)
                .param("thread", thread, Types.OTHER)
                .param("body", body)
                .param("state", thread == null ? opened.name() : null)
                .param("office", office)
                .param("at", Timestamp.from(clock.instant()))
                .param("user", actor.user() == null ? null : actor.user().value(), Types.OTHER)
                .param("by", actor.displayName())
                .update();
    }

    /** Whether there is such a thread on this report; it then stands here. */
    boolean move(Report report, UUID thread, RemarkState state) {
        return jdbc.sql("""
                        update remark set state = :state
                        where id = :thread and report_id = :report and parent_id is null""")
                        .param("state", state.name())
                        .param("thread", thread)
                        .param("report", report.id())
                        .update()
                == 1;
    }
}
