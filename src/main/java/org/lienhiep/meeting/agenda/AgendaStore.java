package org.lienhiep.meeting.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lienhiep.access.Access;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.NewId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes agendas: each in one statement, or one batch. */
@Component
class AgendaStore {

    private static final String UPSERT = """
            insert into agenda_item as i (id, meeting_id, position, level, title, owner_id, owner_name, minutes,
                carried_from, decision_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set position = excluded.position, level = excluded.level,
                title = excluded.title, owner_id = excluded.owner_id, owner_name = excluded.owner_name,
                minutes = excluded.minutes
            where i.meeting_id = excluded.meeting_id""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Access access;
    private final Clock clock;

    AgendaStore(JdbcClient jdbc, JdbcTemplate batch, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.access = access;
        this.clock = clock;
    }

    List<AgendaDraft> items(MeetingId meeting) {
        return jdbc.sql("select * from agenda_item where meeting_id = :meeting order by position")
                .param("meeting", meeting.value())
                .query((row, _) -> item(row))
                .list();
    }

    private static AgendaDraft item(ResultSet row) throws SQLException {
        var owner = row.getString("owner_name");
        var ownerId = row.getObject("owner_id", UUID.class);
        return new AgendaDraft(
                row.getObject("id", UUID.class),
                row.getInt("level"),
                row.getString("title"),
                owner == null ? null : new Named<>(ownerId == null ? null : new OrganisationId(ownerId), owner),
                row.getObject("minutes", Integer.class),
                row.getObject("carried_from", UUID.class),
                row.getObject("decision_id", UUID.class));
    }

    /** The number of times the agenda was stored; 0 before. */
    int version(MeetingId meeting) {
        return jdbc.sql("select version from agenda where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Stores the items in this order, all others of the meeting are gone; answers the new version. */
    int replace(MeetingId meeting, List<AgendaDraft> items, int version) {
        var now = claim(meeting, version);
        var known = new HashSet<UUID>();
        items(meeting).forEach(item -> known.add(Objects.requireNonNull(item.id())));
        var rows = new ArrayList<Object[]>();
        var kept = new HashSet<UUID>();
        for (var item : items) {
            var id = item.id() != null && known.contains(item.id()) && kept.add(item.id()) ? item.id() : NewId.uuid();
            rows.add(row(id, meeting, rows.size(), item));
        }
        known.removeAll(kept);
        if (!known.isEmpty()) {
            jdbc.sql("delete from agenda_item where id = any(:gone)")
                    .param("gone", known.toArray(UUID[]::new))
                    .update();
        }
        batch.batchUpdate(UPSERT, rows);
        return now;
    }

    private static Object[] row(UUID id, MeetingId meeting, int position, AgendaDraft item) {
        var owner = item.owner();
        var ownerId = owner == null ? null : owner.id();
        return new Object[] {
            id,
            meeting.value(),
            position,
            item.level(),
            Objects.requireNonNull(item.title()).strip(),
            ownerId == null ? null : ownerId.value(),
            owner == null ? null : owner.name(),
            item.minutes(),
            item.carriedFrom(),
            item.decision()
        };
    }

    /** Takes the next version, or stops whoever began with an older one. */
    private int claim(MeetingId meeting, int version) {
        return jdbc.sql("""
                        insert into agenda as a (meeting_id, version, updated_at, updated_by)
                        values (:meeting, :version + 1, :now, :by)
                        on conflict (meeting_id) do update
                        set version = a.version + 1, updated_at = excluded.updated_at, updated_by = excluded.updated_by
                        where a.version = :version
                        returning version""")
                .param("meeting", meeting.value())
                .param("version", version)
                .param("now", Timestamp.from(clock.instant()))
                .param("by", access.actor().displayName())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> stale(meeting));
    }

    private StaleRecord stale(MeetingId meeting) {
        return jdbc.sql("select updated_by, updated_at from agenda where meeting_id = :meeting")
                .param("meeting", meeting.value())
                .query((row, _) -> new StaleRecord(
                        row.getString("updated_by"),
                        row.getTimestamp("updated_at").toInstant()))
                .single();
    }
}
