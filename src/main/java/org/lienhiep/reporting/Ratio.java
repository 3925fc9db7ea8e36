package org.lienhiep.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;

/**
 * How an indicator is computed from two others: numerator / denominator * factor. Both are summed first, over societies
 * and over time; ratios themselves are never added or averaged.
 *
 * @param numerator code of the indicator above the line
 * @param denominator code of the indicator below the line
 * @param factor what the quotient is multiplied with: 100 for per cent
 */
public record Ratio(String numerator, String denominator, BigDecimal factor) {

    /** Digits behind the point of a computed value. */
    private static final int DECIMALS = 2;

    /** The ratio of these sums; null when one of them is missing or the denominator is 0. */
    public @Nullable Figure of(@Nullable Figure above, @Nullable Figure below) {
        if (above == null || below == null || below.value().signum() == 0) {
            return null;
        }
        var value = above.value().multiply(factor).divide(below.value(), DECIMALS, RoundingMode.HALF_UP);
        return new Figure(CellValue.plain(value), above.qualifier().with(inverse(below.qualifier())));
    }

    /** Divided by "at least 10" is "at most". */
    private static Qualifier inverse(Qualifier below) {
        return switch (below) {
            case AT_LEAST -> Qualifier.AT_MOST;
            case AT_MOST -> Qualifier.AT_LEAST;
            case EXACT, ABOUT -> below;
        };
    }
}
