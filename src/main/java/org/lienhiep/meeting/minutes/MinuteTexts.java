package org.lienhiep.meeting.minutes;

import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.WrittenMinutes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers for the rest of the module whether minutes are written. */
@Component
class MinuteTexts implements WrittenMinutes {

    private final JdbcClient jdbc;

    MinuteTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean exist(MeetingId meeting) {
        return jdbc.sql("select exists (select from minute where meeting_id = :meeting and html <> '')")
                .param("meeting", meeting.value())
                .query(Boolean.class)
                .single();
    }
}
