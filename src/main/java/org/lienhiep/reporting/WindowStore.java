package org.lienhiep.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what unions decide for single half-years. */
@Component
class WindowStore {

    private final JdbcClient jdbc;
    private final Access access;
    private final Clock clock;

    WindowStore(JdbcClient jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** What is stored of a half-year; nobody has changed version 0. */
    record Stored(
            UUID id,
            WindowDraft own,
            @Nullable Instant frozenAt,
            int version,
            @Nullable Instant changedAt,
            @Nullable String changedBy) {}

    Map<HalfYear, Stored> of(OrganisationId union, HalfYear from, HalfYear to) {
        var stored = new HashMap<HalfYear, Stored>();
        jdbc.sql("select * from report_window where union_id = :union and half_year between :from and :to")
                .param("union", union.value())
                .param("from", from.number())
                .param("to", to.number())
                .query(row -> {
                    stored.put(HalfYear.ofNumber(row.getInt("half_year")), stored(row));
                });
        return stored;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                new WindowDraft(
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("late_until", LocalDate.class),
                        row.getObject("closes_on", LocalDate.class)),
                ReportQueries.instant(row, "frozen_at"),
                row.getInt("version"),
                ReportQueries.instant(row, "changed_at"),
                row.getString("changed_by"));
    }

    /**
     * Stores the days.
     *
     * @return whether the half-year still had this version
     */
    boolean store(OrganisationId union, HalfYear period, WindowDraft days, int version) {
        return jdbc.sql("""
                        insert into report_window as w (id, version, union_id, half_year, opens_on, due_on, late_until,
                            closes_on, changed_at, changed_by)
                        values (:id, 1, :union, :period, :opens, :due, :late, :closes, :now, :by)
                        on conflict on constraint report_window_once do update
                        set version = w.version + 1, opens_on = excluded.opens_on, due_on = excluded.due_on,
                            late_until = excluded.late_until, closes_on = excluded.closes_on,
                            changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        where w.version = :version""")
                        .param("id", NewId.uuid())
                        .param("union", union.value())
                        .param("period", period.number())
                        .param("opens", days.opensOn())
                        .param("due", days.dueOn())
                        .param("late", days.lateUntil())
                        .param("closes", days.closesOn())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", access.actor().displayName())
                        .param("version", version)
                        .update()
                == 1;
    }
}
