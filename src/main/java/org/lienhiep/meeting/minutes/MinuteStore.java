package org.lienhiep.meeting.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.NewId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes what is written on items. Plain SQL: the audit trail need not repeat what the revisions keep. */
@Component
class MinuteStore {

    private static final String STORE = """
            insert into minute as m (id, version, created_at, created_by, updated_at, updated_by, meeting_id, item_id,
                heading, html)
            values (:id, 0, :now, :by, :now, :by, :meeting, :item, :heading, :html)
            on conflict on constraint minute_once do update
            set version = m.version + 1, updated_at = :now, updated_by = :by, heading = :heading, html = :html
            where m.version = :version
            returning version""";

    private final JdbcClient jdbc;

    MinuteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything written on the meeting's items, the meeting as a whole first. */
    List<Minute> of(MeetingId meeting) {
        return jdbc.sql("select * from minute where meeting_id = :meeting order by item_id nulls first")
                .param("meeting", meeting.value())
                .query((row, _) -> read(row))
                .list();
    }

    Optional<Minute> of(MeetingId meeting, @Nullable UUID item) {
        return jdbc.sql("select * from minute where meeting_id = :meeting and item_id is not distinct from :item::uuid")
                .param("meeting", meeting.value())
                .param("item", item)
                .query((row, _) -> read(row))
                .optional();
    }

    private static Minute read(ResultSet row) throws SQLException {
        return new Minute(
                row.getObject("item_id", UUID.class),
                row.getString("heading"),
                SafeHtml.of(row.getString("html")),
                row.getInt("version"),
                row.getString("updated_by"),
                row.getTimestamp("updated_at").toInstant());
    }

    /**
     * Stores what was written over the version that the writer had before him.
     *
     * @throws StaleRecord when somebody else wrote meanwhile
     */
    Minute store(MeetingId meeting, Minute written, String by, Instant now) {
        var version = jdbc.sql(STORE)
                .param("id", NewId.uuid())
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("meeting", meeting.value())
                .param("item", written.item())
                .param("heading", written.heading())
                .param("html", written.html())
                .param("version", written.version())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> stale(meeting, written.item()));
        return new Minute(written.item(), written.heading(), written.html(), version, by, now);
    }

    private StaleRecord stale(MeetingId meeting, @Nullable UUID item) {
        var stored = of(meeting, item).orElseThrow();
        return new StaleRecord(
                stored.by() == null ? "?" : stored.by(), stored.at() == null ? Instant.EPOCH : stored.at());
    }

    List<MinuteRevision> revisions(MeetingId meeting, @Nullable UUID item) {
        return jdbc.sql("""
                        select r.* from minute_revision r join minute m on m.id = r.minute_id
                        where m.meeting_id = :meeting and m.item_id is not distinct from :item::uuid
                        order by r.number desc""")
                .param("meeting", meeting.value())
                .param("item", item)
                .query((row, _) -> new MinuteRevision(
                        row.getInt("number"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by_name"),
                        SafeHtml.of(row.getString("html")),
                        row.getObject("restored_from", Integer.class)))
                .list();
    }

    /**
     * Keeps a revision. Who goes on writing what he began a short while ago continues it; anything else, and what is
     * brought back, is one of its own.
     *
     * @param since revisions that were begun before this are not continued
     */
    void keep(MeetingId meeting, Minute stored, @Nullable Integer restoredFrom, Instant since) {
        var minute = jdbc.sql("""
                        select id from minute where meeting_id = :meeting and item_id is not distinct from :item::uuid""")
                .param("meeting", meeting.value())
                .param("item", stored.item())
                .query(UUID.class)
                .single();
        var continued = restoredFrom == null
                ? jdbc.sql("""
                        update minute_revision r set html = :html
                        where minute_id = :minute and by_name = :by and at >= :since and restored_from is null
                          and number = (select max(number) from minute_revision where minute_id = :minute)""")
                        .param("html", stored.html())
                        .param("minute", minute)
                        .param("by", stored.by())
                        .param("since", Timestamp.from(since))
                        .update()
                : 0;
        if (continued == 0) {
            jdbc.sql("""
                            insert into minute_revision (minute_id, number, at, by_name, html, restored_from)
                            values (:minute, 1 + coalesce(
                                (select max(number) from minute_revision where minute_id = :minute), 0),
                                :at, :by, :html, :restored)""")
                    .param("minute", minute)
                    .param("at", Timestamp.from(stored.at() == null ? Instant.EPOCH : stored.at()))
                    .param("by", stored.by())
                    .param("html", stored.html())
                    .param("restored", restoredFrom)
                    .update();
        }
    }
}
