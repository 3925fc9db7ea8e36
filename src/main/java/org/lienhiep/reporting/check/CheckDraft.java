package org.lienhiep.reporting.check;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.reporting.Severity;

/**
 * What a person enters about a rule. Anything may still be missing; {@link CheckRules} says what must not. What the
 * kind does not need is left aside.
 *
 * @param indicator code of the indicator that it is about; null, for a deviation, for every indicator
 * @param other code of the one that it is compared with
 * @param parts codes of the parts of a sum
 * @param lowest null for no lower bound
 * @param highest null for no upper bound
 * @param percent how far from the median is far, in per cent of it
 * @param least and how far at least, in the indicator's unit
 */
public record CheckDraft(
        @Nullable RuleKind kind,
        @Nullable String indicator,
        @Nullable String other,
        List<String> parts,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable Integer percent,
        @Nullable BigDecimal least,
        @Nullable Severity severity) {

    private static final int MUCH = 75;
    private static final int FLOOR = 20;

    public CheckDraft {
        parts = List.copyOf(parts);
    }

    /** A new rule. */
    public static CheckDraft blank() {
        return new CheckDraft(
                RuleKind.AT_MOST, null, null, List.of(), null, null, MUCH, BigDecimal.valueOf(FLOOR), Severity.EXPLAIN);
    }

    static CheckDraft of(Rule rule) {
        var sum = rule.kind() == RuleKind.SUM;
        return new CheckDraft(
                rule.kind(),
                rule.indicator(),
                sum ? null : rule.parts().stream().findFirst().orElse(null),
                sum ? rule.parts() : List.of(),
                rule.lowest(),
                rule.highest(),
                rule.percent() == null ? Integer.valueOf(MUCH) : rule.percent(),
                rule.least() == null ? BigDecimal.valueOf(FLOOR) : rule.least(),
                rule.severity());
    }

    /** As a rule to be tried; only of a draft without problems. */
    Rule rule(String code) {
        var kind = requireNonNull(this.kind);
        return new Rule(
                code, kind, requireNonNull(severity), indicator, kind.parts(this), lowest, highest, percent, least);
    }
}
