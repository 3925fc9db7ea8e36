package org.lienhiep.meeting.minutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingOutline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes which items go to the next meeting. */
@Component
class CarriedStore {

    private static final String BEFORE = """
            select c.meeting_id, c.item_id, c.heading, c.note
            from carried_item c join meeting m on m.id = c.meeting_id
            where m.host_id = :organiser and m.id <> :meeting
              and (:before::date is null or m.held_on <= :before)
              and not exists (select from agenda_item i where i.carried_from = c.item_id)
            order by m.held_on desc, c.position limit 50""";

    private final JdbcClient jdbc;

    CarriedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, Carried> of(MeetingId meeting) {
        var carried = new HashMap<UUID, Carried>();
        jdbc.sql("select item_id, reached, note from carried_item where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .query(row -> {
                    var item = row.getObject("item_id", UUID.class);
                    carried.put(item, new Carried(item, row.getBoolean("reached"), row.getString("note")));
                });
        return carried;
    }

    /** What earlier meetings of the organiser passed on and no agenda has taken up, the latest meeting first. */
    List<UnfinishedItem> before(MeetingOutline next) {
        return jdbc.sql(BEFORE)
                .param("organiser", next.organiser().value())
                .param("meeting", next.id().value())
                .param("before", next.heldOn())
                .query((row, _) -> new UnfinishedItem(
                        new MeetingId(row.getObject("meeting_id", UUID.class)),
                        row.getObject("item_id", UUID.class),
                        row.getString("heading"),
                        row.getString("note")))
                .list();
    }

    void put(MeetingId meeting, Carried unfinished, String heading) {
        jdbc.sql("""
                        insert into carried_item (meeting_id, item_id, position, heading, reached, note)
                        values (:meeting, :item,
                            (select count(*) from carried_item where meeting_id = :meeting), :heading, :reached, :note)
                        on conflict (meeting_id, item_id) do update
                        set heading = :heading, reached = :reached, note = :note""")
                .param("meeting", meeting.value())
                .param("item", unfinished.item())
                .param("heading", heading)
                .param("reached", unfinished.reached())
                .param("note", unfinished.note() == null || unfinished.note().isBlank() ? null : unfinished.note().strip())
                .update();
    }

    void remove(MeetingId meeting, UUID item) {
        jdbc.sql("delete from carried_item where meeting_id = :meeting and item_id = :item")
                .param("meeting", meeting.value())
                .param("item", item)
                .update();
    }
}
