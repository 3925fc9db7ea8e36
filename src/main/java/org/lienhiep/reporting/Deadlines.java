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
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Until when reports are due, as each union decides. Reading it asks for no role: a deadline is no secret. */
@Service
@Transactional
public class Deadlines {

    private final JdbcClient jdbc;
    private final Access access;

    Deadlines(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** The union's days. */
    @Transactional(readOnly = true)
    public DueDays of(OrganisationId union) {
        return of(List.of(union)).getOrDefault(union, DueDays.USUAL);
    }

    /** The days of those of these unions that say something. */
    Map<OrganisationId, DueDays> of(Collection<OrganisationId> unions) {
        var days = new HashMap<OrganisationId, DueDays>();
        if (!unions.isEmpty()) {
            jdbc.sql("select union_id, first_half, second_half from due_days where union_id = any(:unions)")
                    .param("unions", unions.stream().map(OrganisationId::value).toArray(UUID[]::new))
                    .query(row -> {
                        days.put(new OrganisationId(row.getObject("union_id", UUID.class)), days(row));
                    });
        }
        return days;
    }

    private static DueDays days(ResultSet row) throws SQLException {
        return new DueDays(day(row.getString("first_half")), day(row.getString("second_half")));
    }

    /** The last day on which a report on this half-year is in time. */
    @Transactional(readOnly = true)
    public LocalDate due(OrganisationId union, HalfYear period) {
        return of(union).due(period);
    }

    /** Changes the union's days, also for half-years that are over. Needs the right to review its reports. */
    public void change(OrganisationId union, DueDays days) {
        access.require(Permission.REVIEW_REPORTS, union);
        jdbc.sql("""
                        insert into due_days (union_id, first_half, second_half) values (:union, :first, :second)
                        on conflict (union_id) do update
                        set first_half = excluded.first_half, second_half = excluded.second_half""")
                .param("union", union.value())
                .param("first", text(days.firstHalf()))
                .param("second", text(days.secondHalf()))
                .update();
    }

    private static MonthDay day(String stored) {
        return MonthDay.parse("--" + stored);
    }

    private static String text(MonthDay day) {
        return day.toString().substring(2);
    }
}
