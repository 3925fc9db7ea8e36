package org.lienhiep.document;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;

/** Times as Vietnamese documents write them out, whoever reads the page, with a gap for the pen where one is open. */
public final class DateWords {

    private static final String GAP = "……";

    private DateWords() {}

    /** "08 giờ 00"; gaps for null. */
    public static String hour(@Nullable LocalTime time) {
        return time == null
                ? "%s giờ %s".formatted(GAP, GAP)
                : "%02d giờ %02d".formatted(time.getHour(), time.getMinute());
    }

    /**
     * "ngày 08 tháng 8 năm 2011": days below 10 and the first two months with a leading zero, as the decree asks; gaps
     * for null.
     */
    public static String day(@Nullable LocalDate day) {
        if (day == null) {
            return "ngày %s tháng %s năm %s".formatted(GAP, GAP, GAP);
        }
        var month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : Integer.toString(day.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    /** "6 tháng đầu năm 2026". */
    public static String period(HalfYear period) {
        return "6 tháng %s năm %d".formatted(period.half() == 1 ? "đầu" : "cuối", period.year());
    }
}
