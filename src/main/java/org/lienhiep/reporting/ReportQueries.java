package org.lienhiep.reporting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.Stamp;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.ReportId;
import org.lienhiep.kernel.id.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one report as its page needs it: its head in one query, all its cells in another. */
@Component
class ReportQueries {

    private static final int RECENT = 6;

    private static final String CELLS =
            "select " + IndicatorColumns.LABEL + """
            , i.whole_numbers, i.required, i.definition_vi, i.definition_en,
            c.state, c.value, c.qualifier, c.note, c.origin, c.version, c.updated_at, c.updated_by,
            e.half_years, e.states, e.figures, e.qualifiers,
            b.valid_to as before_until, b.name_vi as before_name_vi, b.name_en as before_name_en,
            b.unit_vi as before_unit_vi, b.unit_en as before_unit_en, b.definition_vi as before_definition_vi,
            b.definition_en as before_definition_en, b.over_time as before_over_time,
            b.over_organisations as before_over_organisations
            from\s""" + IndicatorColumns.worded(":period") + " " + """
            join section s on s.code = i.section
            left join indicator_version b on b.indicator_id = i.id and b.valid_to < :period and b.valid_to =\s"""
                    + IndicatorColumns.wordedUntil(":before") + " " + """
            left join cell c on c.organisation_id = :organisation and c.half_year = :period and c.indicator_id = i.id
            left join (
                select indicator_id, array_agg(half_year::int) as half_years, array_agg(state) as states,
                       array_agg(value) as figures, array_agg(qualifier) as qualifiers
                from cell where organisation_id = :organisation and half_year between :earliest and :period - 1
                group by indicator_id) e on e.indicator_id = i.id
            where coalesce(i.valid_from, 0) <= :period and coalesce(i.valid_to, 9999) >= :period
            order by\s""" + IndicatorColumns.ORDER;

    private final JdbcClient jdbc;

    ReportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A report without its cells. */
    record Head(
            ReportId id,
            OrganisationId union,
            ReportState state,
            Instant stateSince,
            String stateBy,
            @Nullable Instant firstSubmittedAt,
            @Nullable Instant submittedAt,
            @Nullable UserId submittedBy,
            @Nullable Integer issue,
            String narrative,
            int version,
            Stamp stamp) {}

    Optional<Head> head(OrganisationId organisation, HalfYear period) {
        return jdbc.sql("""
                        select *, greatest(updated_at, entered_at) as changed_at,
                               case when entered_at > updated_at then entered_by else updated_by end as changed_by
                        from report where organisation_id = :organisation and half_year = :period""")
                .param("organisation", organisation.value())
                .param("period", period.number())
                .query((row, _) -> head(row))
                .optional();
    }

    private static Head head(ResultSet row) throws SQLException {
        var submittedBy = row.getObject("submitted_by", UUID.class);
        return new Head(
                new ReportId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("union_id", UUID.class)),
                ReportState.valueOf(row.getString("state")),
                row.getTimestamp("state_since").toInstant(),
                row.getString("state_by"),
                instant(row, "first_submitted_at"),
                instant(row, "submitted_at"),
                submittedBy == null ? null : new UserId(submittedBy),
                row.getObject("issue", Integer.class),
                row.getString("narrative"),
                row.getInt("version"),
                new Stamp(
                        row.getTimestamp("created_at").toInstant(),
                        row.getString("created_by"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getString("changed_by")));
    }

    List<ReportCell> cells(OrganisationId organisation, HalfYear period) {
        var cells = jdbc.sql(CELLS)
                .param("organisation", organisation.value())
                .param("period", period.number())
                .param("before", period.sameHalfBefore().number())
                .param("earliest", period.number() - RECENT)
                .query((row, _) -> cell(row, period))
                .list();
        return ComputedCells.fill(cells);
    }

    private static ReportCell cell(ResultSet row, HalfYear period) throws SQLException {
        var value = CellValue.of(row);
        var recent = recent(row, period);
        return new ReportCell(
                IndicatorColumns.label(row),
                row.getBoolean("whole_numbers"),
                row.getBoolean("required"),
                IndicatorColumns.text(row, "definition"),
                value == null ? null : value.state(),
                value == null ? null : value.figure(),
                value == null ? null : value.note(),
                value == null ? null : CellOrigin.valueOf(row.getString("origin")),
                row.getInt("version"),
                instant(row, "updated_at"),
                row.getString("updated_by"),
                recent.get(RECENT - 2).figure(),
                definitionChange(row),
                recent);
    }

    private static @Nullable DefinitionChange definitionChange(ResultSet row) throws SQLException {
        var until = IndicatorColumns.halfYear(row, "before_until");
        return until == null
                ? null
                : new DefinitionChange(
                        until.next(), IndicatorColumns.wording(row, "before_"), IndicatorColumns.wording(row, ""));
    }

    private static List<ReportCell.Point> recent(ResultSet row, HalfYear period) throws SQLException {
        var points = new ArrayList<ReportCell.Point>();
        for (int back = RECENT; back > 0; back--) {
            points.add(new ReportCell.Point(period.plus(-back), null, null));
        }
        if (row.getArray("half_years") != null) {
            var halfYears = (Integer[]) row.getArray("half_years").getArray();
            var states = (String[]) row.getArray("states").getArray();
            var figures = (BigDecimal[]) row.getArray("figures").getArray();
            var qualifiers = (String[]) row.getArray("qualifiers").getArray();
            for (int i = 0; i < halfYears.length; i++) {
                var state = CellState.valueOf(states[i]);
                points.set(
                        RECENT - (period.number() - halfYears[i]),
                        new ReportCell.Point(
                                HalfYear.ofNumber(halfYears[i]), state, figure(state, figures[i], qualifiers[i])));
            }
        }
        return points;
    }

    private static @Nullable Figure figure(CellState state, @Nullable BigDecimal value, @Nullable String qualifier) {
        return CellValue.figure(state, value, qualifier == null ? null : Qualifier.valueOf(qualifier));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
