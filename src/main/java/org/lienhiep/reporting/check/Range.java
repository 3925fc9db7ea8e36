package org.lienhiep.reporting.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;

/**
 * Where a figure can lie: "over 90" is 90 or anything above. A rule speaks up only when no number in there keeps it.
 *
 * @param highest null when there is no upper end
 */
record Range(BigDecimal lowest, @Nullable BigDecimal highest) {

    private static final BigDecimal A_TENTH_LESS = new BigDecimal("0.9");
    private static final BigDecimal A_TENTH_MORE = new BigDecimal("1.1");

    static final Range NOUGHT = new Range(BigDecimal.ZERO, BigDecimal.ZERO);

    static Range of(Figure figure) {
        var value = figure.value();
        return switch (figure.qualifier()) {
            case EXACT -> new Range(value, value);
            case AT_LEAST -> new Range(value, null);
            case AT_MOST -> new Range(BigDecimal.ZERO, value);
            case ABOUT -> new Range(value.multiply(A_TENTH_LESS), value.multiply(A_TENTH_MORE));
        };
    }

    Range plus(Range other) {
        return new Range(
                lowest.add(other.lowest), highest == null || other.highest == null ? null : highest.add(other.highest));
    }

    /** Whether every number in here is larger than every one in there. */
    boolean above(Range other) {
        return other.highest != null && above(other.highest);
    }

    /** Whether every number in here is larger. */
    boolean above(BigDecimal number) {
        return lowest.compareTo(number) > 0;
    }

    /** Whether every number in here is smaller. */
    boolean below(BigDecimal number) {
        return highest != null && highest.compareTo(number) < 0;
    }
}
