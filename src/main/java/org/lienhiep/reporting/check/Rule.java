package org.lienhiep.reporting.check;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.reporting.Severity;

/**
 * One rule.
 *
 * @param code names it within the union's set
 * @param indicator code of the indicator that it is about; null for a deviation of whichever has no rule of its own
 * @param parts codes of the others: of one, or for a sum of all its parts; none for bounds and deviations
 * @param lowest of {@link RuleKind#BOUNDS}; null for none
 * @param highest of {@link RuleKind#BOUNDS}; null for none
 * @param percent of {@link RuleKind#DEVIATION}: how far from the median is far, relatively; null for other kinds
 * @param least of {@link RuleKind#DEVIATION}: and how far at least in units; null for other kinds
 */
record Rule(
        String code,
        RuleKind kind,
        Severity severity,
        @Nullable String indicator,
        List<String> parts,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable Integer percent,
        @Nullable BigDecimal least) {

    Rule {
        parts = List.copyOf(parts);
    }
}
