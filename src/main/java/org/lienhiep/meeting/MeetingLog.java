package org.lienhiep.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.activity.LoggedActivity;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.shell.I18n;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Held meetings as activities of their hosts. A planned or cancelled meeting is nothing that an organisation did. */
@Service
public class MeetingLog {

    private static final String HELD = """
            select m.id, h.organisation_id, m.held_on, m.title, m.kind, m.body, m.period,
                   coalesce(m.people_attending, (
                       select sum(delegates)::int from attendance a
                       where a.meeting_id = m.id and a.status = 'PRESENT')) as participants
            from meeting m join meeting_host h on h.meeting_id = m.id
            where h.organisation_id = any(:organisations)
              and m.state in ('HELD', 'MINUTED', 'APPROVED') and m.held_on between :first and :last
              and (:everything or m.host_id = any(:visible)
                or exists (select from meeting_host s where s.meeting_id = m.id and s.organisation_id = any(:visible))
                or exists (select from attendance s where s.meeting_id = m.id and s.organisation_id = any(:visible)))
            order by m.held_on, m.title, m.id""";

    private final JdbcClient jdbc;
    private final MeetingNames names;
    private final Access access;

    MeetingLog(JdbcClient jdbc, MeetingNames names, Access access) {
        this.jdbc = jdbc;
        this.names = names;
        this.access = access;
    }

    /** The meetings that these organisations held in a half-year and the person may see; see {@link org.lienhiep.kernel.activity.ActivityLog}. */
    @Transactional(readOnly = true)
    public List<LoggedActivity> held(Collection<OrganisationId> organisations, HalfYear period) {
        return held(organisations, period.firstDay(), period.lastDay());
    }

    /** The same between two days. */
    @Transactional(readOnly = true)
    public List<LoggedActivity> held(Collection<OrganisationId> organisations, LocalDate first, LocalDate last) {
        var scope = access.scope(Permission.READ);
        return organisations.isEmpty() ? List.of() : held(organisations, first, last, scope);
    }

    private List<LoggedActivity> held(
            Collection<OrganisationId> organisations, LocalDate first, LocalDate last, Scope scope) {
        return jdbc.sql(HELD)
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("first", first)
                .param("last", last)
                .param("everything", scope.everything())
                .param("visible", scope.ids())
                .query((row, _) -> activity(row))
                .list();
    }

    private LoggedActivity activity(ResultSet row) throws SQLException {
        var kind = MeetingKind.valueOf(row.getString("kind"));
        var period = row.getString("period");
        var name = names.name(
                row.getString("title"),
                kind,
                row.getString("body"),
                period == null ? null : Period.parse(period),
                null);
        return new LoggedActivity(
                new MeetingId(row.getObject("id", UUID.class)),
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                name.in(I18n.reader()),
                kind,
                row.getObject("participants", Integer.class));
    }
}
