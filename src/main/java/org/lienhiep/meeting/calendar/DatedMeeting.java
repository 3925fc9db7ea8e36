package org.lienhiep.meeting.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.meeting.MeetingRow;

/**
 * A meeting whose day is known.
 *
 * @param row as lists show it
 * @param first its day, or the first of several
 * @param last the same day, or the last of several
 * @param endsAt null when nobody says
 * @param chair null when nobody says
 * @param agenda titles of the items that stand by themselves
 * @param sequence rises with every change of the meeting, its agenda or its invitation
 * @param changed when it was last changed
 */
public record DatedMeeting(
        MeetingRow row,
        LocalDate first,
        LocalDate last,
        @Nullable LocalTime endsAt,
        @Nullable String chair,
        List<String> agenda,
        int sequence,
        Instant changed) {

    /** Whether it goes on on this day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
