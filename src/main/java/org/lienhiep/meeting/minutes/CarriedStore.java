package org.lienhiep.meeting.minutes;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lienhiep.kernel.id.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes which items go to the next meeting. */
@Component
class CarriedStore {

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
