package org.lienhiep.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads, in one query, the reports at which somebody has something to do. Its caller asks for permission. */
@Component
class ReportDutyQueries {

    /** The first required indicator of the half-year without a cell, in the order of the catalogue. */
    private static final String EMPTY = """
            (select i.code from indicator i join section s on s.code = i.section
             where i.required and i.numerator is null
               and coalesce(i.valid_from, 0) <= r.half_year and coalesce(i.valid_to, 9999) >= r.half_year
               and not exists (select from cell c where c.organisation_id = r.organisation_id
                   and c.half_year = r.half_year and c.indicator_id = i.id)
             order by s.position, i.position limit 1) as empty""";

    private static final String REASON = """
            (select e.reason from workflow_event e where e.report_id = r.id and e.to_state = 'RETURNED'
             order by e.id desc limit 1) as reason""";

    private static final String READ = """
            select r.organisation_id, r.union_id, r.half_year, r.state, r.first_submitted_at, r.submitted_by,
                   m.open, m.answered,
                   (select i.code from remark f join indicator i on i.id = f.indicator_id
                    where f.report_id = r.id and f.state = 'OPEN' order by f.at limit 1) as remarked, %s, %s, %s
            from report r
            cross join lateral (select count(*) filter (where state = 'OPEN') as open,
                                       count(*) filter (where state = 'ANSWERED') as answered
                                from remark where report_id = r.id) m
            where r.organisation_id = any(:organisations)
              and (r.half_year >= :from or r.state in ('DRAFT', 'RETURNED', 'SUBMITTED', 'IN_REVIEW')
                   or m.open + m.answered > 0)
            order by r.half_year, r.organisation_id
            """.formatted(ReportListQueries.FILLED, EMPTY, REASON);

    private final JdbcClient jdbc;

    ReportDutyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A report that somebody began.
     *
     * @param open how many threads of remarks wait for whoever reports
     * @param answered how many wait for the union's office
     * @param remarked what the oldest open remark is about; null for none or for the report as a whole
     * @param empty the first required indicator without a cell; null when none is
     */
    record Line(
            OrganisationId organisation,
            OrganisationId union,
            HalfYear period,
            ReportState state,
            @Nullable Instant firstSubmittedAt,
            @Nullable UserId submittedBy,
            int open,
            int answered,
            @Nullable String remarked,
            int filled,
            @Nullable String empty,
            @Nullable String reason) {}

    /** What was begun by these organisations and is open, and everything on the half-years from this one on. */
    List<Line> begun(Collection<OrganisationId> organisations, HalfYear from) {
        return jdbc.sql(READ)
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("from", from.number())
                .query((row, _) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        var submittedBy = row.getObject("submitted_by", UUID.class);
        return new Line(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new OrganisationId(row.getObject("union_id", UUID.class)),
                HalfYear.ofNumber(row.getInt("half_year")),
                ReportState.valueOf(row.getString("state")),
                ReportQueries.instant(row, "first_submitted_at"),
                submittedBy == null ? null : new UserId(submittedBy),
                row.getInt("open"),
                row.getInt("answered"),
                row.getString("remarked"),
                row.getInt("filled"),
                row.getString("empty"),
                row.getString("reason"));
    }
}
