package org.lienhiep.meeting;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CalendarYear;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.Period;

/** What review meetings usually look back on. Advice only: odd periods do occur, and the minutes are right. */
public final class ReviewedPeriod {

    /** Annual reviews are held from late December to late February: until then they mean the year before. */
    private static final Month LATEST_MONTH_FOR_THE_YEAR_BEFORE = Month.JUNE;

    private ReviewedPeriod() {}

    /** What a meeting of this kind on this day most likely reviews; empty for kinds that review nothing. */
    public static Optional<Period> proposed(MeetingKind kind, LocalDate heldOn) {
        return switch (kind) {
            case HALF_YEAR_REVIEW -> Optional.of(HalfYear.underReview(heldOn));
            case ANNUAL_REVIEW ->
                Optional.of(new CalendarYear(
                        heldOn.getMonth().compareTo(LATEST_MONTH_FOR_THE_YEAR_BEFORE) <= 0
                                ? heldOn.getYear() - 1
                                : heldOn.getYear()));
            case CONGRESS,
                    EXECUTIVE_COMMITTEE,
                    STANDING_COMMITTEE,
                    WORKSHOP,
                    TRAINING,
                    BRIEFING,
                    SIGNING,
                    CEREMONY,
                    WORKING_SESSION,
                    OTHER -> Optional.empty();
        };
    }

    /** What looks odd about the period of a meeting, without being forbidden; empty when nothing does. */
    public static Optional<Problem> doubt(
            @Nullable MeetingKind kind, @Nullable LocalDate heldOn, @Nullable Period period) {
        if (kind == MeetingKind.HALF_YEAR_REVIEW && !(period instanceof HalfYear)) {
            return doubt("meeting.period.half-year");
        }
        if (kind == MeetingKind.ANNUAL_REVIEW && !(period instanceof CalendarYear)) {
            return doubt("meeting.period.year");
        }
        if (period != null && heldOn != null && heldOn.isBefore(period.firstDay())) {
            return doubt("meeting.period.later");
        }
        return Optional.empty();
    }

    private static Optional<Problem> doubt(String message) {
        return Optional.of(new Problem("period", message));
    }
}
