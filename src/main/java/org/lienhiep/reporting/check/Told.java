package org.lienhiep.reporting.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;

/**
 * What a report says of one indicator.
 *
 * @param said whether it says anything, "not applicable" and "not known" included
 * @param figure the number; null when there is none
 * @param earlier the numbers of its last half-years that have one, in any order
 */
record Told(boolean said, @Nullable Figure figure, List<BigDecimal> earlier) {

    /** Nothing. */
    static final Told NOTHING = new Told(false, null, List.of());

    Told {
        earlier = List.copyOf(earlier);
    }

    /** Whether it is a number above 0. */
    boolean positive() {
        return figure != null && figure.value().signum() > 0;
    }
}
