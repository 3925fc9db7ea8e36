package org.lienhiep.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long something held: a membership, a name, a tenure. Both ends belong to it and either may be open or known
 * only by its year.
 *
 * @param from first day, null when it has always been so or the beginning is unknown
 * @param to last day, null when it goes on
 */
public record DateRange(
        @Nullable PartialDate from, @Nullable PartialDate to) {

    /** Always. */
    public static final DateRange ALWAYS = new DateRange(null, null);

    public DateRange {
        if (from != null && to != null && to.latest().isBefore(from.earliest())) {
            throw new IllegalArgumentException("ends before it begins: %s to %s".formatted(from, to));
        }
    }

    /** From this day on, without an end. */
    public static DateRange from(LocalDate day) {
        return new DateRange(PartialDate.of(day), null);
    }

    /**
     * Whether it holds on this day. An end known only by its year is read generously: the whole year may belong to it.
     */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from.earliest())) && (to == null || !day.isAfter(to.latest()));
    }

    /** Whether at least one day of the period may belong to it. */
    public boolean overlaps(Period period) {
        return (from == null || !period.lastDay().isBefore(from.earliest()))
                && (to == null || !period.firstDay().isAfter(to.latest()));
    }
}
