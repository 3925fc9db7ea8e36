package org.lienhiep.reporting.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.UserId;
import org.lienhiep.reporting.ReportState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what waits for a union's office, in one query. */
@Component
class WaitingQueries {

    private static final String WAITING = """
            select r.organisation_id, r.half_year, r.state, r.submitted_at, r.submitted_by, r.version,
                   now.number, now.by_name, now.warnings,
                   (select count(*) from jsonb_each(now.cells) a
                        full join jsonb_each(before.cells) b on b.key = a.key
                        where before.number is not null and a.value is distinct from b.value) as changed,
                   (select count(*) from remark m where m.report_id = r.id and m.state <> 'CLOSED') as unsettled
            from report r
            left join report_version now on now.report_id = r.id
                and now.number = (select max(number) from report_version where report_id = r.id)
            left join report_version before on before.report_id = r.id and before.number = now.number - 1
            where r.union_id = :union and r.state in ('SUBMITTED', 'IN_REVIEW')
            order by r.half_year, r.submitted_at nulls first, r.id""";

    private final JdbcClient jdbc;

    WaitingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As {@link Waiting}, with the account of who submitted it; null when that was the program itself. */
    record Line(
            OrganisationId organisation,
            HalfYear period,
            ReportState state,
            @Nullable Instant submittedAt,
            @Nullable String submittedBy,
            @Nullable UserId submitter,
            int submissions,
            int changed,
            @Nullable Integer warnings,
            int unsettled,
            int version) {}

    List<Line> of(OrganisationId union) {
        return jdbc.sql(WAITING)
                .param("union", union.value())
                .query((row, _) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        var submitter = row.getObject("submitted_by", UUID.class);
        var submittedAt = row.getTimestamp("submitted_at");
        return new Line(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                HalfYear.ofNumber(row.getInt("half_year")),
                ReportState.valueOf(row.getString("state")),
                submittedAt == null ? null : submittedAt.toInstant(),
                row.getString("by_name"),
                submitter == null ? null : new UserId(submitter),
                row.getInt("number"),
                row.getInt("changed"),
                row.getObject("warnings", Integer.class),
                row.getInt("unsettled"),
                row.getInt("version"));
    }
}
