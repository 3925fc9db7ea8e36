package org.lienhiep.dashboard;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;

/** How a figure changed from one half-year to another. */
public sealed interface Change {

    /** One of the two figures is missing: nothing can be said. */
    record Unknown() implements Change {}

    /** Both are the same number. */
    record None() implements Change {}

    /** From nothing to something: no share can be given. */
    record FromZero() implements Change {}

    /**
     * Up or down by a share.
     *
     * @param percent rounded; 0 stands for less than half a per cent
     * @param up whether it grew
     * @param about whether one of the figures is not exact, and so neither is the share
     */
    record By(long percent, boolean up, boolean about) implements Change {}

    /** The change between two figures, either of which may be missing. */
    static Change between(@Nullable Figure before, @Nullable Figure now) {
        if (before == null || now == null) {
            return new Unknown();
        }
        var order = now.value().compareTo(before.value());
        if (order == 0) {
            return new None();
        }
        if (before.value().signum() == 0) {
            return new FromZero();
        }
        var about = before.qualifier() != Qualifier.EXACT || now.qualifier() != Qualifier.EXACT;
        return new By(percent(before.value(), now.value()), order > 0, about);
    }

    private static long percent(BigDecimal before, BigDecimal now) {
        var share = now.subtract(before).doubleValue() / before.doubleValue();
        return Math.round(Math.abs(share) * 100);
    }
}
