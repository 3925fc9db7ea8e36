package org.lienhiep.meeting.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.shell.Formats;

/** When a meeting is, as one says it. */
final class MeetingTimes {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private MeetingTimes() {}

    /** A day, or the first and the last of several; a dash for none. */
    static String days(Locale reader, @Nullable LocalDate from, @Nullable LocalDate until) {
        var formats = Formats.of(reader);
        return until == null || until.equals(from) ? formats.day(from) : formats.day(from) + " – " + formats.day(until);
    }

    /** The hours; null when neither is known. */
    static @Nullable String hours(@Nullable LocalTime from, @Nullable LocalTime until) {
        if (from == null) {
            return until == null ? null : "… – " + HOUR.format(until);
        }
        return until == null ? HOUR.format(from) : HOUR.format(from) + " – " + HOUR.format(until);
    }
}
