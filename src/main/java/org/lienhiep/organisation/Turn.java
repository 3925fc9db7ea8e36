package org.lienhiep.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.PartialDate;

/**
 * The day, or as much of it as is known, on which one state follows another. With an exact day the old ends the day
 * before; with a year only, old and new share that year, since nobody knows which part of it belongs to which.
 *
 * @param day first day of the new state
 */
record Turn(PartialDate day) {

    /** What the old state's last day is. */
    PartialDate lastBefore() {
        return day.day() == null ? day : PartialDate.of(day.earliest().minusDays(1));
    }

    /** Whether a state may have held when it turned. */
    boolean within(DateRange range) {
        var from = range.from();
        var to = range.to();
        return (from == null || !from.earliest().isAfter(day.latest()))
                && (to == null || !to.latest().isBefore(day.earliest()));
    }

    /** Whether a state held and went on: one that ended in the very year of the turn did not. */
    boolean inTheMiddleOf(DateRange range) {
        var to = range.to();
        var endedThen = to != null && !to.earliest().isAfter(day.latest()) && (to.day() == null || day.day() == null);
        return range.contains(day.latest()) && !endedThen;
    }

    /** Whether a state begins only afterwards. */
    boolean before(DateRange range) {
        return range.from() != null && range.from().earliest().isAfter(day.latest());
    }

    /**
     * What is left of a state that ends with the turn.
     *
     * @param name whose state it is, for the message
     * @throws InvalidInput when nothing is: it began on the very day
     */
    DateRange end(DateRange range, String name) {
        var last = lastBefore();
        if (range.from() != null && last.latest().isBefore(range.from().earliest())) {
            throw InvalidInput.in("effective", "organisation.change.same-day", name);
        }
        return new DateRange(range.from(), last);
    }

    /** The state that begins with the turn and lasts until the next one of its kind, given its beginning. */
    DateRange beginUntil(@Nullable PartialDate next) {
        return new DateRange(day, next == null ? null : new Turn(next).lastBefore());
    }

    /** A date as messages write it in either language: {@code 01/07/2025}, {@code 07/2025} or {@code 2025}. */
    static String written(PartialDate date) {
        if (date.month() == null) {
            return Integer.toString(date.year());
        }
        var monthAndYear = "%02d/%d".formatted(date.month(), date.year());
        return date.day() == null ? monthAndYear : "%02d/%s".formatted(date.day(), monthAndYear);
    }

    /** The day on which things are still as they were. */
    LocalDate eve() {
        return day.earliest().minusDays(1);
    }
}
