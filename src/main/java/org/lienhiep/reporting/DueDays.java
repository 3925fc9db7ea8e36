package org.lienhiep.reporting;

import java.time.LocalDate;
import java.time.MonthDay;
import org.lienhiep.kernel.HalfYear;

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
}
