package org.lienhiep.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.lienhiep.access.Access;
import org.lienhiep.access.OrganisationTree;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.RecordNeeds.Need;
import org.lienhiep.organisation.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for the secretary at meetings: agendas and invitations of those that come soon, and minutes of those that
 * were. One statement for all of it, as everybody's start page asks.
 */
@Service
public class WaitingMeetings {

    /** Minutes are expected within a week; who is later is reminded. */
    public static final int DAYS_TO_WRITE = 7;

    /** How many days before a meeting its agenda and invitations are looked for. */
    private static final int DAYS_AHEAD = 14;

    /** What is older was evidently never minuted here, such as meetings that were imported. */
    private static final int DAYS_REMINDED = 365;

    private static final String WAITING = """
            select * from (
              select exists (select from agenda_item g where g.meeting_id = m.id) as planned,
                exists (select from invitee g where g.meeting_id = m.id) as invited,
                row_number() over (partition by m.state order by m.held_on, m.starts_at, m.id) as turn,
            """ + MeetingQueries.COLUMNS + MeetingQueries.FROM + """
              where (:everything or m.host_id = any(:editable)) and
            """
            + MeetingQueries.CONCERNS.formatted("below", "itself") + """
              and (m.state = 'PLANNED' and coalesce(m.held_until, m.held_on) >= :day and m.held_on <= :soon
                or m.state = 'HELD' and m.held_on between :oldest and :written and m.minutes is null
                  and not exists (select from minute t where t.meeting_id = m.id and t.html <> '')
                  and m.kind = any(coalesce(
                    (select kinds from record_need where organisation_id = :union and need = 'MINUTES'), :usual::text[]))
                or m.state = 'MINUTED' and m.held_on between :oldest and :day)) w
            where turn <= :limit order by held_on, starts_at, id""";

    private final JdbcClient jdbc;
    private final MeetingQueries queries;
    private final OrganisationTree tree;
    private final Organisations organisations;
    private final Access access;

    WaitingMeetings(
            JdbcClient jdbc,
            MeetingQueries queries,
            OrganisationTree tree,
            Organisations organisations,
            Access access) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.tree = tree;
        this.organisations = organisations;
        this.access = access;
    }

    /**
     * A meeting at which something waits: what, is told by its state and by what is there already.
     *
     * @param planned whether it has an agenda
     * @param invited whether somebody is invited
     */
    public record Line(MeetingRow meeting, boolean planned, boolean invited) {}

    private record Found(FoundMeeting meeting, boolean planned, boolean invited) {}

    /**
     * Meetings of this organisation and below it whose organiser's meetings the person keeps, the earliest first: those
     * of the next fourteen days, those held more than a week ago that need minutes and have none, and minutes that wait
     * for approval.
     *
     * @param limit how many of each at most
     */
    @Transactional(readOnly = true)
    public List<Line> of(OrganisationId organisation, LocalDate day, int limit) {
        var scope = access.scope(Permission.EDIT_MEETINGS);
        if (scope.isEmpty()) {
            return List.of();
        }
        var union = organisations.unionOf(organisation, day).orElse(organisation);
        var found = jdbc.sql(WAITING)
                .param("everything", scope.everything())
                .param("editable", scope.ids())
                .param("below", ids(tree.withAllBelow(organisation)))
                .param("itself", ids(List.of(organisation)))
                .param("day", day)
                .param("soon", day.plusDays(DAYS_AHEAD))
                .param("oldest", day.minusDays(DAYS_REMINDED))
                .param("written", day.minusDays(DAYS_TO_WRITE))
                .param("union", union.value())
                .param("usual", Need.MINUTES.usual().stream().map(Enum::name).toArray(String[]::new))
                .param("limit", limit)
                .query((row, _) ->
                        new Found(FoundMeeting.read(row), row.getBoolean("planned"), row.getBoolean("invited")))
                .list();
        var rows = queries.rows(found.stream().map(Found::meeting).toList());
        return IntStream.range(0, rows.size())
                .mapToObj(place -> new Line(
                        rows.get(place),
                        found.get(place).planned(),
                        found.get(place).invited()))
                .filter(line -> line.meeting().hosts().stream()
                        .findFirst()
                        .filter(host -> scope.includes(host.id()))
                        .isPresent())
                .toList();
    }

    private static UUID[] ids(Collection<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }
}
