package org.lienhiep.meeting.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDoor;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.Meetings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a planned meeting clashes with. */
@Service
@Transactional(readOnly = true)
public class MeetingClashes {

    /** A meeting without an end is taken to last two hours, one without a beginning all day. */
    private static final String OVERLAPPING = """
            with concerned as (
                select h.meeting_id, h.organisation_id from meeting_host h
                union select e.meeting_id, e.organisation_id from invitee e where e.organisation_id is not null)
            select * from (
                select o.id,
                       exists (select from concerned a join concerned b using (organisation_id)
                               where a.meeting_id = m.id and b.meeting_id = o.id) as society,
                       coalesce(m.chair_id = o.chair_id,
                                lower(btrim(m.chair_name)) = lower(btrim(o.chair_name)), false) as chair,
                       coalesce(lower(btrim(m.place)) = lower(btrim(o.place)), false) as place
                from meeting m
                join meeting o on o.id <> m.id and o.state <> 'CANCELLED'
                    and o.held_on <= coalesce(m.held_until, m.held_on)
                    and coalesce(o.held_until, o.held_on) >= m.held_on
                where m.id = :meeting and m.state = 'PLANNED'
                  and (m.held_until > m.held_on or o.held_until > o.held_on
                       or m.starts_at is null or o.starts_at is null
                       or (m.starts_at::interval
                               < coalesce(o.ends_at::interval, o.starts_at::interval + interval '2 hours')
                           and o.starts_at::interval
                               < coalesce(m.ends_at::interval, m.starts_at::interval + interval '2 hours')))
            ) as other where society or chair or place""";

    private final Meetings meetings;
    private final MeetingDoor door;
    private final JdbcClient jdbc;

    MeetingClashes(Meetings meetings, MeetingDoor door, JdbcClient jdbc) {
        this.meetings = meetings;
        this.door = door;
        this.jdbc = jdbc;
    }

    private record Shared(boolean society, boolean chair, boolean place) {}

    /** The meetings that the person may see with which this one clashes; none unless it is planned and has a day. */
    public List<Clash> of(MeetingId meeting) {
        door.readable(meeting);
        Map<MeetingId, Shared> shared = new HashMap<>();
        jdbc.sql(OVERLAPPING).param("meeting", meeting.value()).query(row -> {
            shared.put(
                    new MeetingId(row.getObject("id", UUID.class)),
                    new Shared(row.getBoolean("society"), row.getBoolean("chair"), row.getBoolean("place")));
        });
        return meetings.rows(shared.keySet()).stream()
                .map(row -> clash(row, Objects.requireNonNull(shared.get(row.id()))))
                .toList();
    }

    private static Clash clash(MeetingRow row, Shared shared) {
        return new Clash(row, shared.society(), shared.chair(), shared.place());
    }
}
