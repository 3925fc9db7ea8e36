package org.lienhiep.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.VietnamTime;

/**
 * Until when a union expects reports.
 *
 * @param firstHalf last day for the reports of January to June, {@code 06-20} unless the union says otherwise
 * @param secondHalf last day for the reports of July to December, {@code 12-05} unless the union says otherwise
 */
public record DueDays(MonthDay firstHalf, MonthDay secondHalf) {

    /** What holds where a union says nothing. */
    public static final DueDays USUAL = new DueDays(MonthDay.of(6, 20), MonthDay.of(12, 5));

    /**
     * The last day on which a report on this half-year is in time: the first such day from its middle on, so that it may
     * also lie after its end.
     */
    public LocalDate due(HalfYear period) {
        var day = period.half() == 1 ? firstHalf : secondHalf;
        var middle = period.firstDay().plusMonths(3);
        var due = day.atYear(middle.getYear());
        return due.isBefore(middle) ? day.atYear(middle.getYear() + 1) : due;
    }

    /**
     * How many days after the due day a report was first submitted, or today is while it was not; 0 when in time.
     *
     * @param state null when nobody has begun it
     * @param first when it was first submitted; null when it never was, or when that was before this program
     */
    static int daysLate(LocalDate due, @Nullable ReportState state, @Nullable Instant first, LocalDate today) {
        if (first == null && state != null && !state.open()) {
            return 0;
        }
        var day = first == null ? today : first.atZone(VietnamTime.ZONE).toLocalDate();
        return (int) Math.max(0, ChronoUnit.DAYS.between(due, day));
    }
}
