package org.lienhiep.meeting;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation's meetings decided and what it has promised, for those who get a short account of it. */
@Service
@Transactional(readOnly = true)
public class DecisionLines {

    private final JdbcClient jdbc;
    private final Access access;

    DecisionLines(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * What these meetings decided, and what is open of all that the organisation has to see to or that meetings of its
     * own decided: by meeting, in the order of its minutes. One statement; none when the person may not see the
     * organisation.
     *
     * @param meetings that the person has read
     */
    public List<DecisionLine> of(OrganisationId organisation, Collection<MeetingId> meetings) {
        if (!access.may(Permission.READ, organisation)) {
            return List.of();
        }
        return jdbc.sql("""
                        select d.meeting_id, m.held_on, d.number, d.text, d.owner_id, d.due, d.state
                        from decision d join meeting m on m.id = d.meeting_id
                        where d.meeting_id = any(:meetings)
                           or (d.state = 'OPEN' and m.state in ('HELD', 'MINUTED', 'APPROVED')
                               and (d.owner_id = :organisation or m.host_id = :organisation))
                        order by m.held_on, d.meeting_id, d.position""")
                .param(
                        "meetings",
                        meetings.stream().map(MeetingId::value).toArray(UUID[]::new))
                .param("organisation", organisation.value())
                .query((row, _) -> line(row))
                .list();
    }

    private static DecisionLine line(ResultSet row) throws SQLException {
        var owner = row.getObject("owner_id", UUID.class);
        return new DecisionLine(
                new MeetingId(row.getObject("meeting_id", UUID.class)),
                day(row.getDate("held_on")),
                row.getString("number"),
                row.getString("text"),
                owner == null ? null : new OrganisationId(owner),
                day(row.getDate("due")),
                DecisionState.valueOf(row.getString("state")));
    }

    private static @Nullable LocalDate day(@Nullable Date stored) {
        return stored == null ? null : stored.toLocalDate();
    }
}
