package org.lienhiep.consolidation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.ReportState;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads an issue back from its rows, exactly as it was frozen. */
@Component
class SnapshotQueries {

    private final JdbcClient jdbc;

    SnapshotQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Snapshot read(UUID id) {
        return new Snapshot(
                jdbc.sql("select * from consolidation where id = :id")
                        .param("id", id)
                        .query((row, _) -> head(row))
                        .single(),
                rows(id, "society", "position", SnapshotQueries::society),
                rows(id, "passage", "position", SnapshotQueries::words),
                rows(id, "cell", "position", SnapshotQueries::cell),
                rows(id, "source", "indicator collate \"C\", organisation collate \"C\"", SnapshotQueries::source),
                rows(id, "change", "position", SnapshotQueries::change));
    }

    private <T> List<T> rows(UUID id, String table, String order, RowMapper<T> mapper) {
        return jdbc.sql("select * from consolidation_" + table + " where consolidation_id = :id order by " + order)
                .param("id", id)
                .query(mapper)
                .list();
    }

    private static Snapshot.Head head(ResultSet row) throws SQLException {
        return new Snapshot.Head(
                row.getString("union_code"),
                row.getString("union_name"),
                HalfYear.ofNumber(row.getInt("half_year")).code(),
                row.getInt("issue"),
                row.getInt("register_number"),
                row.getString("symbol"),
                row.getString("place"),
                row.getObject("dated", LocalDate.class),
                lines(row, "parent"),
                lines(row, "issuer"),
                lines(row, "authority"),
                row.getString("office"),
                row.getString("signer"),
                lines(row, "recipients"),
                row.getString("reason"),
                row.getTimestamp("frozen_at").toInstant(),
                row.getString("frozen_by"));
    }

    private static List<String> lines(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Snapshot.Society society(ResultSet row, int place) throws SQLException {
        var state = row.getString("state");
        return new Snapshot.Society(
                row.getString("code"), row.getString("name"), state == null ? null : ReportState.valueOf(state));
    }

    private static Snapshot.Words words(ResultSet row, int place) throws SQLException {
        return new Snapshot.Words(row.getString("part"), row.getString("title"), row.getString("body"));
    }

    private static Snapshot.Cell cell(ResultSet row, int place) throws SQLException {
        return new Snapshot.Cell(
                row.getString("indicator"),
                row.getString("section"),
                row.getString("wording"),
                row.getString("unit"),
                plain(row.getBigDecimal("value")),
                qualifier(row, "qualifier"),
                plain(row.getBigDecimal("before_value")),
                qualifier(row, "before_qualifier"),
                joint(row),
                row.getBoolean("summed"),
                row.getInt("n_orgs"),
                row.getInt("n_missing"),
                row.getString("note"));
    }

    private static BigDecimal joint(ResultSet row) throws SQLException {
        var joint = plain(row.getBigDecimal("joint"));
        return joint == null ? BigDecimal.ZERO : joint;
    }

    private static Snapshot.Source source(ResultSet row, int place) throws SQLException {
        return new Snapshot.Source(
                row.getString("indicator"),
                row.getString("organisation"),
                row.getString("name"),
                ReportState.valueOf(row.getString("report")),
                CellState.valueOf(row.getString("state")),
                plain(row.getBigDecimal("value")),
                qualifier(row, "qualifier"),
                row.getString("note"));
    }

    private static Snapshot.Change change(ResultSet row, int place) throws SQLException {
        return new Snapshot.Change(
                row.getString("indicator"),
                row.getString("wording"),
                plain(row.getBigDecimal("old_value")),
                qualifier(row, "old_qualifier"),
                plain(row.getBigDecimal("new_value")),
                qualifier(row, "new_qualifier"),
                row.getString("reason"));
    }

    private static @Nullable Qualifier qualifier(ResultSet row, String column) throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Qualifier.valueOf(name);
    }

    /** 12 and not 12.0000, but 100 and not 1E+2: the same number has the same digits. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
