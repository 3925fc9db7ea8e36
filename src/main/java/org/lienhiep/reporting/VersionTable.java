package org.lienhiep.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what reports said when they were submitted. A version is written once and never changed. */
@Component
class VersionTable {

    private static final String FREEZE = """
            insert into report_version (report_id, number, at, by_name, warnings, narrative, cells)
            select r.id, (select coalesce(max(number), 0) + 1 from report_version v where v.report_id = r.id), :at, :by,
                   :warnings::smallint, r.narrative,
                   (select coalesce(jsonb_object_agg(c.indicator_id, jsonb_strip_nulls(jsonb_build_object(
                        'state', c.state, 'value', c.value, 'qualifier', c.qualifier, 'note', c.note))), '{}')
                    from cell c where c.organisation_id = r.organisation_id and c.half_year = r.half_year)
            from report r where r.id = :report
            """;

    private static final String READ = """
            select v.number, v.at, v.by_name, v.warnings, v.narrative, c.key as indicator, x.*
            from report r join report_version v on v.report_id = r.id
            left join lateral jsonb_each(v.cells) c on true
            left join lateral jsonb_to_record(c.value)
                x(state text, value numeric, qualifier text, note text) on c.key is not null
            where r.organisation_id = :organisation and r.half_year = :period and v.number =\s""";

    private static final String BASE = """
            (select max(number) from report_version where report_id = r.id)
            - case when r.state in ('DRAFT', 'RETURNED') then 0 else 1 end""";

    private final JdbcClient jdbc;

    VersionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps what the report says now as its next version.
     *
     * @param warnings findings that had to be explained
     * @return the number of the version
     */
    int freeze(Report report, Instant at, String by, int warnings) {
        return freeze(FREEZE + " returning number", report, at, by)
                .param("warnings", warnings)
                .query(Integer.class)
                .single();
    }

    /** Keeps what the report says when no version of it is known, as after an import: it is about to be changed. */
    void keep(Report report) {
        freeze(
                        FREEZE + " and not exists (select from report_version where report_id = r.id)",
                        report,
                        report.stateSince(),
                        report.stateBy())
                .param("warnings", null, Types.SMALLINT)
                .update();
    }

    private JdbcClient.StatementSpec freeze(String sql, Report report, Instant at, String by) {
        return jdbc.sql(sql)
                .param("report", report.storedId())
                .param("at", Timestamp.from(at))
                .param("by", by);
    }

    /** This version of a report. */
    Optional<SubmittedVersion> version(OrganisationId organisation, HalfYear period, int number) {
        return read(query(READ + ":number", organisation, period).param("number", number));
    }

    /** The version before the one that the union has; of an open report the last that it had. */
    Optional<SubmittedVersion> base(OrganisationId organisation, HalfYear period) {
        return read(query(READ + BASE, organisation, period));
    }

    private JdbcClient.StatementSpec query(String sql, OrganisationId organisation, HalfYear period) {
        return jdbc.sql(sql).param("organisation", organisation.value()).param("period", period.number());
    }

    /** All rows repeat the version and bring one cell each; a version without cells is one row. */
    private static Optional<SubmittedVersion> read(JdbcClient.StatementSpec query) {
        var cells = new HashMap<IndicatorId, SubmittedVersion.Said>();
        var rows = query.query((row, _) -> {
                    var cell = CellValue.of(row);
                    if (cell != null) {
                        cells.put(new IndicatorId(UUID.fromString(row.getString("indicator"))), said(cell));
                    }
                    return head(row);
                })
                .list();
        return rows.stream().findFirst().map(head -> head.with(cells));
    }

    private static SubmittedVersion head(ResultSet row) throws SQLException {
        return new SubmittedVersion(
                row.getInt("number"),
                row.getTimestamp("at").toInstant(),
                row.getString("by_name"),
                row.getObject("warnings", Integer.class),
                row.getString("narrative"),
                Map.of());
    }

    private static SubmittedVersion.Said said(CellValue value) {
        return new SubmittedVersion.Said(value.state(), value.figure(), value.note());
    }
}
