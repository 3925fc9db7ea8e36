package org.lienhiep.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads where many reports stand, each time in one query. Names of organisations are asked of their own module. */
@Component
class ReportListQueries {

    /** How many of the half-year's indicators have a cell, in per cent; computed ones do not count. */
    static final String FILLED = """
            coalesce(100 * (select count(*) from cell c
                 where c.organisation_id = r.organisation_id and c.half_year = r.half_year
                   and c.indicator_id not in (select id from indicator where numerator is not null))
            / nullif((select count(*) from indicator i
                 where coalesce(i.valid_from, 0) <= r.half_year and coalesce(i.valid_to, 9999) >= r.half_year
                   and i.numerator is null), 0), 100)
            as filled""";

    private static final String RETURNS = """
            (select count(*) from workflow_event e where e.report_id = r.id and e.to_state = 'RETURNED'
                 and e.from_state in ('SUBMITTED', 'IN_REVIEW')) as returns""";

    private static final String MATCHES = """
            from report r left join unnest(:organisations::uuid[]) with ordinality o(id, place) on o.id = r.organisation_id
            where (:everything or r.organisation_id = any(:visible))
              and (not :narrowed or o.id is not null)
              and (:period::smallint is null or r.half_year = :period)
              and (:state::text is null or r.state = :state)
            """;

    private final JdbcClient jdbc;

    ReportListQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One report of a list.
     *
     * @param union whose calendar holds
     * @param returns how often the union sent it back to be mended
     */
    record Line(
            ReportId id,
            OrganisationId organisation,
            OrganisationId union,
            HalfYear period,
            ReportState state,
            @Nullable Integer issue,
            int filled,
            @Nullable Instant firstSubmittedAt,
            @Nullable Instant submittedAt,
            Instant changedAt,
            String changedBy,
            int returns) {}

    /**
     * One page of reports.
     *
     * @param organisations whose reports, in the order of their names; null for all
     */
    List<Line> page(
            ListQuery<ReportFilter, ReportOrder> query, @Nullable List<OrganisationId> organisations, Scope scope) {
        var sql = "with page as (select r.*, o.place " + MATCHES + " order by " + order(query)
                + ", r.half_year desc, r.id offset :offset limit :limit) "
                + select("page r") + " order by " + order(query).replace("o.place", "r.place")
                + ", r.half_year desc, r.id";
        return filtered(sql, query.filter(), organisations, scope)
                .param("offset", query.offset())
                .param("limit", query.limit())
                .query((row, _) -> line(row))
                .list();
    }

    int count(ReportFilter filter, @Nullable List<OrganisationId> organisations, Scope scope) {
        return filtered("select count(*) " + MATCHES, filter, organisations, scope)
                .query(Integer.class)
                .single();
    }

    /** The reports that count in the union's totals of these half-years. */
    List<Line> ofUnion(OrganisationId union, HalfYear from, HalfYear to) {
        return jdbc.sql(select("report r") + " where r.union_id = :union and r.half_year between :from and :to")
                .param("union", union.value())
                .param("from", from.number())
                .param("to", to.number())
                .query((row, _) -> line(row))
                .list();
    }

    List<Line> byIds(Collection<ReportId> ids, Scope scope) {
        return jdbc.sql(select("report r")
                        + " where r.id = any(:ids) and (:everything or r.organisation_id = any(:visible))")
                .param("ids", ids.stream().map(ReportId::value).toArray(UUID[]::new))
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .query((row, _) -> line(row))
                .list();
    }

    private static String select(String from) {
        return "select r.id, r.organisation_id, r.union_id, r.half_year, r.state, r.issue, r.first_submitted_at, r.submitted_at, "
                + "greatest(r.updated_at, r.entered_at) as changed_at, "
                + "case when r.entered_at > r.updated_at then r.entered_by else r.updated_by end as changed_by, "
                + FILLED + ", " + RETURNS + " from " + from;
    }

    private JdbcClient.StatementSpec filtered(
            String sql, ReportFilter filter, @Nullable List<OrganisationId> organisations, Scope scope) {
        return jdbc.sql(sql)
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .param("narrowed", organisations != null)
                .param(
                        "organisations",
                        organisations == null
                                ? new UUID[0]
                                : organisations.stream()
                                        .map(OrganisationId::value)
                                        .toArray(UUID[]::new))
                .param(
                        "period",
                        filter.period() == null ? null : filter.period().number())
                .param("state", filter.state() == null ? null : filter.state().name());
    }

    private static String order(ListQuery<ReportFilter, ReportOrder> query) {
        var column = switch (query.order()) {
            case ORGANISATION -> "o.place";
            case PERIOD -> "r.half_year";
            case STATE ->
                "array_position(array['DRAFT','RETURNED','SUBMITTED','IN_REVIEW','APPROVED','INCLUDED'], r.state)";
            case SUBMITTED -> "r.submitted_at";
            case CHANGED -> "greatest(r.updated_at, r.entered_at)";
        };
        return column + " " + query.direction();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new ReportId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                new OrganisationId(row.getObject("union_id", UUID.class)),
                HalfYear.ofNumber(row.getInt("half_year")),
                ReportState.valueOf(row.getString("state")),
                row.getObject("issue", Integer.class),
                row.getInt("filled"),
                ReportQueries.instant(row, "first_submitted_at"),
                ReportQueries.instant(row, "submitted_at"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by"),
                row.getInt("returns"));
    }
}
