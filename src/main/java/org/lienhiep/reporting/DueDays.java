package org.lienhiep.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.VietnamTime;

/**
 * On which days a union usually takes reports; one half-year can have days of its own.
 *
 * @param firstHalf last day for the reports of January to June, {@code 06-20} unless the union says otherwise
 * @param secondHalf last day for the reports of July to December, {@code 12-05} unless the union says otherwise
 * @param opensBefore how many days before the due day societies can begin, 30 unless the union says otherwise
 * @param lateFor how many days after the due day late reports are still taken, 15 unless the union says otherwise
 * @param closesAfter how many days after the due day societies can fill in nothing any more; null for never
 */
public record DueDays(
        MonthDay firstHalf,
        MonthDay secondHalf,
        int opensBefore,
        int lateFor,
        @Nullable Integer closesAfter) {

    /** What holds where a union says nothing. */
    public static final DueDays USUAL = new DueDays(MonthDay.of(6, 20), MonthDay.of(12, 5));

    /** These due days, opening and ending as usual. */
    public DueDays(MonthDay firstHalf, MonthDay secondHalf) {
        this(firstHalf, secondHalf, 30, 15, null);
    }

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

    /** All four days of a half-year that has none of its own. */
    public ReportWindow window(HalfYear period) {
        var due = due(period);
        return new ReportWindow(
                period,
                due.minusDays(opensBefore),
                due,
                due.plusDays(lateFor),
                closesAfter == null ? null : due.plusDays(closesAfter),
                null);
    }

    /**
     * The due day where it still means something: not for a report that was handed in before this program came, whose
     * day of submission nobody knows, also when it was sent back since.
     *
     * @param state null when nobody has begun it
     * @param first when it was first submitted; null when it never was, or when that was before this program
     */
    static @Nullable LocalDate binding(LocalDate due, @Nullable ReportState state, @Nullable Instant first) {
        return first == null && state != null && state != ReportState.DRAFT ? null : due;
    }

    /**
     * How many days are left until the due day, 0 on it. Empty where that says nothing: the report is with the union, the
     * day has passed, or it was handed in before this program came and sent back since.
     *
     * @param state null when nobody has begun it
     */
    public static OptionalLong daysLeft(LocalDate due, @Nullable ReportState state, LocalDate today) {
        var withUnion = state != null && state.handedIn();
        return withUnion || due.isBefore(today)
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(today, due));
    }

    /**
     * How many days after the due day a report was first submitted, or today is while it was not; 0 when in time.
     *
     * @param state null when nobody has begun it
     * @param first when it was first submitted; null when it never was, or when that was before this program
     */
    static int daysLate(LocalDate due, @Nullable ReportState state, @Nullable Instant first, LocalDate today) {
        if (binding(due, state, first) == null) {
            return 0;
        }
        var day = first == null ? today : first.atZone(VietnamTime.ZONE).toLocalDate();
        return (int) Math.max(0, ChronoUnit.DAYS.between(due, day));
    }
}
