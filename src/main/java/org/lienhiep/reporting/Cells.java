package org.lienhiep.reporting;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.kernel.id.IndicatorId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores the cells of a report whose row the transaction has locked, and tells the audit trail. */
@Component
class Cells {

    private static final String COLUMNS =
            "select indicator_id, state, value, qualifier, note, origin, version, updated_at, updated_by "
                    + "from cell where organisation_id = :organisation and half_year = :period ";

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final Access access;
    private final Clock clock;

    Cells(JdbcClient jdbc, AuditTrail trail, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.access = access;
        this.clock = clock;
    }

    /** A cell as it is stored. */
    record Stored(CellValue value, CellOrigin origin, int version, Instant updatedAt, String updatedBy) {}

    Optional<Stored> find(Report report, IndicatorId indicator) {
        return Optional.ofNullable(read(report, COLUMNS + "and indicator_id = :indicator", indicator.value())
                .get(indicator));
    }

    Map<IndicatorId, Stored> all(Report report) {
        return read(report, COLUMNS + "and :indicator::uuid is null", null);
    }

    private Map<IndicatorId, Stored> read(Report report, String sql, @Nullable UUID indicator) {
        var cells = new HashMap<IndicatorId, Stored>();
        jdbc.sql(sql)
                .param("organisation", report.organisation().value())
                .param("period", report.period().number())
                .param("indicator", indicator, Types.OTHER)
                .query(row -> {
                    var value = CellValue.of(row);
                    if (value != null) {
                        cells.put(
                                new IndicatorId(row.getObject("indicator_id", UUID.class)),
                                new Stored(
                                        value,
                                        CellOrigin.valueOf(row.getString("origin")),
                                        row.getInt("version"),
                                        row.getTimestamp("updated_at").toInstant(),
                                        row.getString("updated_by")));
                    }
                });
        return cells;
    }

    /**
     * Makes a cell say this and tells who changed what.
     *
     * @param before what it said; null when it was empty
     * @param after null empties it
     */
    void change(
            Report report,
            IndicatorLabel indicator,
            @Nullable CellValue before,
            @Nullable CellValue after,
            CellOrigin origin) {
        if (after == null) {
            remove(report, indicator.id());
        } else {
            store(report, indicator.id(), after, origin);
        }
        jdbc.sql("update report set entered_at = :at, entered_by = :by where id = :id")
                .param("at", Timestamp.from(clock.instant()))
                .param("by", access.actor().displayName())
                .param("id", report.storedId())
                .update();
        tell(report, indicator, before, after);
    }

    private void store(Report report, IndicatorId indicator, CellValue cell, CellOrigin origin) {
        jdbc.sql("""
                        insert into cell (union_id, half_year, indicator_id, organisation_id, state, value, qualifier,
                                          note, origin, updated_at, updated_by)
                        values (:union, :period, :indicator, :organisation, :state, :value, :qualifier,
                                :note, :origin, :at, :by)
                        on conflict on constraint cell_key do update set state = excluded.state, value = excluded.value,
                            qualifier = excluded.qualifier, note = excluded.note, origin = excluded.origin,
                            version = excluded.version, updated_at = excluded.updated_at, updated_by = excluded.updated_by""")
                .param("union", report.union().value())
                .param("period", report.period().number())
                .param("indicator", indicator.value())
                .param("organisation", report.organisation().value())
                .param("state", cell.state().name())
                .param("value", cell.value())
                .param(
                        "qualifier",
                        cell.qualifier() == null ? null : cell.qualifier().name())
                .param("note", cell.note())
                .param("origin", origin.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", access.actor().displayName())
                .update();
    }

    private void remove(Report report, IndicatorId indicator) {
        jdbc.sql("""
                        delete from cell where union_id = :union and half_year = :period
                          and indicator_id = :indicator and organisation_id = :organisation""")
                .param("union", report.union().value())
                .param("period", report.period().number())
                .param("indicator", indicator.value())
                .param("organisation", report.organisation().value())
                .update();
    }

    /** The cell as it is now, and how full its report is. */
    SavedCell saved(Report report, IndicatorId indicator, List<IndicatorRow> asked) {
        var all = all(report);
        var cell = all.get(indicator);
        var typed = asked.stream()
                .map(IndicatorRow::indicator)
                .filter(each -> !each.computed())
                .toList();
        var filled = typed.stream().filter(each -> all.containsKey(each.id())).count();
        return new SavedCell(
                cell == null ? null : cell.value().state(),
                cell == null ? null : cell.value().figure(),
                cell == null ? null : cell.value().note(),
                cell == null ? null : cell.origin(),
                cell == null ? 0 : cell.version(),
                clock.instant(),
                access.actor().displayName(),
                (int) (100 * filled / typed.size()),
                report.version());
    }

    private void tell(Report report, IndicatorLabel indicator, @Nullable CellValue before, @Nullable CellValue after) {
        var subject = subject(report, indicator);
        tell(subject, "cell.value", words(before), words(after));
        tell(subject, "cell.note", before == null ? null : before.note(), after == null ? null : after.note());
    }

    private void tell(AuditSubject subject, String field, @Nullable String before, @Nullable String after) {
        if (before == null ? after != null : !before.equals(after)) {
            trail.changed(subject, field, before, after, null);
        }
    }

    /** A number as it is written, anything else by the name of its state. */
    private static @Nullable String words(@Nullable CellValue cell) {
        if (cell == null) {
            return null;
        }
        if (cell.value() == null) {
            return cell.state().name();
        }
        var sign = switch (cell.qualifier()) {
            case AT_LEAST -> "≥ ";
            case AT_MOST -> "≤ ";
            case ABOUT -> "≈ ";
            case EXACT -> "";
            case null -> "";
        };
        return sign + CellValue.plain(cell.value()).toPlainString();
    }

    /** How the trail names a cell: the report's record, the indicator's name. */
    static AuditSubject subject(Report report, IndicatorLabel indicator) {
        return new AuditSubject("report", report.storedId(), indicator.name().vi(), "cell");
    }
}
