package org.lienhiep.leadership;

import java.util.Optional;
import java.util.UUID;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.TenureId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Further meetings that recorded the election from which a tenure follows. */
@Component
class TenureSources {

    private final JdbcClient jdbc;

    TenureSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An election and the meeting that recorded it. */
    record Source(UUID election, MeetingId meeting) {}

    void add(UUID election, TenureId tenure, MeetingId meeting) {
        jdbc.sql("insert into tenure_source (election, tenure_id, meeting_id) values (:election, :tenure, :meeting)")
                .param("election", election)
                .param("tenure", tenure.value())
                .param("meeting", meeting.value())
                .update();
    }

    /** Whether this election was a further source; it is none any more. */
    boolean forget(UUID election) {
        return jdbc.sql("delete from tenure_source where election = :election")
                        .param("election", election)
                        .update()
                > 0;
    }

    /** The first of the further sources of a tenure. */
    Optional<Source> first(TenureId tenure) {
        return jdbc.sql("""
                        select election, meeting_id from tenure_source where tenure_id = :tenure
                        order by created_at, election limit 1""")
                .param("tenure", tenure.value())
                .query((row, _) -> new Source(
                        row.getObject("election", UUID.class), new MeetingId(row.getObject("meeting_id", UUID.class))))
                .optional();
    }
}
