package org.lienhiep.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.reporting.IndicatorLabel;

/**
 * One indicator of a union's report.
 *
 * @param before the union's figure of the same half-year before; null when there is none
 */
public record IndicatorLine(
        IndicatorLabel indicator, Sum sum, @Nullable Figure before) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The difference to the same half-year before; empty when one of both is not known. */
    public Optional<BigDecimal> difference() {
        return before == null || sum.figure() == null
                ? Optional.empty()
                : Optional.of(sum.figure().value().subtract(before.value()));
    }

    /** The change in per cent with one decimal; empty when there is nothing to compare with, or it was 0. */
    public Optional<BigDecimal> percent() {
        return difference()
                .filter(_ -> before != null && before.value().signum() != 0)
                .map(difference -> percent(difference, before));
    }

    private static BigDecimal percent(BigDecimal difference, @Nullable Figure before) {
        var base = before == null ? BigDecimal.ONE : before.value();
        var percent = difference.multiply(HUNDRED).divide(base, 1, RoundingMode.HALF_UP);
        return percent.stripTrailingZeros().scale() <= 0 ? percent.setScale(0, RoundingMode.UNNECESSARY) : percent;
    }
}
