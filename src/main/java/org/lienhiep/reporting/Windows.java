package org.lienhiep.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the windows of many reports in one statement: the union's usual days, what it decided for the half-year, and
 * the society's extension. The usual day of closing holds only where it was written down who is expected, that is for
 * half-years that opened since the program came: what lies before can always be entered.
 */
@Component
class Windows {

    private static final String READ = """
            select p.place, d.first_half, d.second_half, d.opens_before, d.late_for, d.closes_after,
                   w.opens_on, w.due_on, w.late_until, w.closes_on, w.frozen_at,
                   e.organisation_id, e.until, e.reason, e.granted_at, e.granted_by, e.revoked_at, e.revoked_by
            from unnest(:unions::uuid[], :periods::smallint[], :organisations::uuid[])
                with ordinality p(union_id, half_year, organisation_id, place)
            left join due_days d on d.union_id = p.union_id
            left join report_window w on w.union_id = p.union_id and w.half_year = p.half_year
            left join report_extension e on e.organisation_id = p.organisation_id and e.half_year = p.half_year
                and e.union_id = p.union_id and e.revoked_at is null""";

    private final JdbcClient jdbc;

    Windows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The union's usual days. */
    DueDays usual(OrganisationId union) {
        return jdbc.sql("select * from due_days where union_id = :union")
                .param("union", union.value())
                .query((row, _) -> days(row))
                .optional()
                .orElse(DueDays.USUAL);
    }

    /** One report: of this organisation, on this half-year, to this union. */
    record Key(OrganisationId union, HalfYear period, OrganisationId organisation) {}

    ReportWindow of(OrganisationId union, HalfYear period, OrganisationId organisation) {
        var key = new Key(union, period, organisation);
        return of(List.of(key)).getOrDefault(key, DueDays.USUAL.window(period));
    }

    /** The union's window, without anybody's extension. */
    ReportWindow of(OrganisationId union, HalfYear period) {
        return of(union, period, union);
    }

    Map<Key, ReportWindow> of(Collection<Key> reports) {
        var keys = List.copyOf(reports);
        var windows = new HashMap<Key, ReportWindow>();
        if (keys.isEmpty()) {
            return windows;
        }
        jdbc.sql(READ)
                .param("unions", keys.stream().map(key -> key.union().value()).toArray(UUID[]::new))
                .param(
                        "periods",
                        keys.stream().map(key -> (short) key.period().number()).toArray(Short[]::new))
                .param(
                        "organisations",
                        keys.stream().map(key -> key.organisation().value()).toArray(UUID[]::new))
                .query(row -> {
                    var key = keys.get(row.getInt("place") - 1);
                    windows.put(key, window(row, key.period()));
                });
        return windows;
    }

    private static ReportWindow window(ResultSet row, HalfYear period) throws SQLException {
        var usual = days(row).window(period);
        var own = decided(row, usual);
        return row.getObject("until") == null ? own : own.with(extension(row));
    }

    /** The half-year's own days before the usual ones, and in their order even when only some of them are its own. */
    private static ReportWindow decided(ResultSet row, ReportWindow usual) throws SQLException {
        var due = or(day(row, "due_on"), usual.dueOn());
        var opens = or(day(row, "opens_on"), usual.opensOn());
        var late = or(day(row, "late_until"), usual.lateUntil());
        var closes = day(row, "closes_on");
        if (closes == null && openedSince(row, usual.closesOn())) {
            closes = usual.closesOn();
        }
        return new ReportWindow(
                usual.period(),
                opens.isAfter(due) ? due : opens,
                due,
                late.isBefore(due) ? due : late,
                closes == null || !closes.isBefore(due) ? closes : due,
                null);
    }

    /** Whether it was written down who is expected while the window was open, so that it did not lie before the program. */
    private static boolean openedSince(ResultSet row, @Nullable LocalDate closes) throws SQLException {
        var frozen = ReportQueries.instant(row, "frozen_at");
        return closes != null
                && frozen != null
                && !LocalDate.ofInstant(frozen, VietnamTime.ZONE).isAfter(closes);
    }

    private static LocalDate or(@Nullable LocalDate own, LocalDate usual) {
        return own == null ? usual : own;
    }

    /** The usual days of a row of {@code due_days}; {@link DueDays#USUAL} when it is empty. */
    static DueDays days(ResultSet row) throws SQLException {
        var first = row.getString("first_half");
        return first == null
                ? DueDays.USUAL
                : new DueDays(
                        MonthDay.parse("--" + first),
                        MonthDay.parse("--" + row.getString("second_half")),
                        row.getInt("opens_before"),
                        row.getInt("late_for"),
                        row.getObject("closes_after", Integer.class));
    }

    /** An extension as stored. */
    static Extension extension(ResultSet row) throws SQLException {
        return new Extension(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("until", LocalDate.class),
                row.getString("reason"),
                row.getTimestamp("granted_at").toInstant(),
                row.getString("granted_by"),
                ReportQueries.instant(row, "revoked_at"),
                row.getString("revoked_by"));
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
