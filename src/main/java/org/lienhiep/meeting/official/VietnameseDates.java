package org.lienhiep.meeting.official;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Times as minutes write them, with a gap for the pen where they are not known. */
final class VietnameseDates {

    private static final String GAP = "……";

    private VietnameseDates() {}

    /** "08 giờ 00". */
    static String hour(@Nullable LocalTime time) {
        return time == null
                ? "%s giờ %s".formatted(GAP, GAP)
                : "%02d giờ %02d".formatted(time.getHour(), time.getMinute());
    }

    /** "ngày 08 tháng 8 năm 2011", the first two months with a leading zero. */
    static String day(@Nullable LocalDate day) {
        if (day == null) {
            return "ngày %s tháng %s năm %s".formatted(GAP, GAP, GAP);
        }
        var month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : Integer.toString(day.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }
}
