package org.lienhiep.reporting;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Until when reports are due, as each union decides. Reading it asks for no role: a deadline is no secret. What a union
 * decides for a single half-year is the matter of {@link ReportCalendar}.
 */
@Service
@Transactional
public class Deadlines {

    private static final int HALF_A_YEAR = 180;
    private static final int TWO_YEARS = 730;

    private final JdbcClient jdbc;
    private final Windows windows;
    private final Access access;

    Deadlines(JdbcClient jdbc, Windows windows, Access access) {
        this.jdbc = jdbc;
        this.windows = windows;
        this.access = access;
    }

    /** The union's usual days. */
    @Transactional(readOnly = true)
    public DueDays of(OrganisationId union) {
        return windows.usual(union);
    }

    /** The last day on which a report of the union's societies on this half-year is in time, extensions aside. */
    @Transactional(readOnly = true)
    public LocalDate due(OrganisationId union, HalfYear period) {
        return windows.of(union, period).due();
    }

    /** The window of one society's report, with its extension. */
    @Transactional(readOnly = true)
    public ReportWindow window(OrganisationId union, HalfYear period, OrganisationId organisation) {
        return windows.of(union, period, organisation);
    }

    /** {@link #window} of several half-years, by half-year, oldest first. One statement. */
    @Transactional(readOnly = true)
    public Map<HalfYear, ReportWindow> windows(
            OrganisationId union, HalfYear from, HalfYear to, OrganisationId organisation) {
        var found = windows.of(HalfYear.between(from, to).stream()
                .map(period -> new Windows.Key(union, period, organisation))
                .toList());
        var byPeriod = new TreeMap<HalfYear, ReportWindow>();
        found.forEach((key, window) -> byPeriod.put(key.period(), window));
        return byPeriod;
    }

    /**
     * Changes the union's usual days, also for half-years that are over. Needs the right to review its reports.
     *
     * @throws InvalidInput when the days are out of order; fields {@code opensBefore}, {@code lateFor},
     *     {@code closesAfter}
     */
    public void change(OrganisationId union, DueDays days) {
        access.require(Permission.REVIEW_REPORTS, union);
        requireBetween("opensBefore", days.opensBefore(), 0, HALF_A_YEAR);
        requireBetween("lateFor", days.lateFor(), 0, HALF_A_YEAR);
        if (days.closesAfter() != null) {
            requireBetween("closesAfter", days.closesAfter(), days.lateFor(), TWO_YEARS);
        }
        jdbc.sql("""
                        insert into due_days (union_id, first_half, second_half, opens_before, late_for, closes_after)
                        values (:union, :first, :second, :opens, :late, :closes)
                        on conflict (union_id) do update
                        set first_half = excluded.first_half, second_half = excluded.second_half,
                            opens_before = excluded.opens_before, late_for = excluded.late_for,
                            closes_after = excluded.closes_after""")
                .param("union", union.value())
                .param("first", text(days.firstHalf()))
                .param("second", text(days.secondHalf()))
                .param("opens", days.opensBefore())
                .param("late", days.lateFor())
                .param("closes", days.closesAfter())
                .update();
    }

    private static void requireBetween(String field, int days, int least, int most) {
        if (days < least || days > most) {
            throw InvalidInput.in(field, "reporting.calendar.days.range", least, most);
        }
    }

    private static String text(MonthDay day) {
        return day.toString().substring(2);
    }
}
