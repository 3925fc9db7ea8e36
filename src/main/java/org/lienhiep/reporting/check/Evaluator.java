package org.lienhiep.reporting.check;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lienhiep.kernel.Figure;

/** Applies rules to what one report says. It speaks up only where something is said that no reading makes right. */
final class Evaluator {

    /** Fewer figures than these make no median worth comparing with. */
    static final int FEWEST_EARLIER = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, Told> report;
    private final Set<String> ownDeviation;

    /**
     * Applies rules to a report.
     *
     * @param report what it says, by code of the indicator; what is not asked for may be missing
     * @param rules all rules of the set, by which a general one knows what has a rule of its own
     */
    Evaluator(Map<String, Told> report, List<Rule> rules) {
        this.report = report;
        this.ownDeviation = rules.stream()
                .filter(rule -> rule.kind() == RuleKind.DEVIATION && rule.indicator() != null)
                .map(rule -> requireNonNull(rule.indicator()))
                .collect(Collectors.toSet());
    }

    /** What the rule finds: at most one thing, but for a deviation of any indicator. */
    List<Violation> violations(Rule rule) {
        var indicator = rule.indicator();
        if (indicator == null) {
            return report.keySet().stream()
                    .filter(Predicate.not(ownDeviation::contains))
                    .flatMap(code -> unusual(rule, code, told(code)).stream())
                    .toList();
        }
        var told = told(indicator);
        if (rule.kind() == RuleKind.DEVIATION) {
            return unusual(rule, indicator, told).stream().toList();
        }
        return told.figure() == null
                ? List.of()
                : violation(rule, indicator, told.figure()).stream().toList();
    }

    private Optional<Violation> violation(Rule rule, String indicator, Figure figure) {
        return switch (rule.kind()) {
            case AT_MOST -> other(rule).flatMap(other -> tooLarge(indicator, figure, other));
            case SUM -> notTheSum(rule, indicator, figure);
            case REQUIRES ->
                other(rule)
                        .filter(other -> figure.value().signum() > 0
                                && report.containsKey(other)
                                && !told(other).said())
                        .<Violation>map(other -> new Violation.Unanswered(indicator, figure, other));
            case EXCLUDES ->
                other(rule)
                        .filter(other ->
                                figure.value().signum() > 0 && told(other).positive())
                        .<Violation>map(other -> new Violation.Together(
                                indicator,
                                figure,
                                other,
                                requireNonNull(told(other).figure())));
            case BOUNDS -> outOfBounds(rule, indicator, figure);
            case DEVIATION -> Optional.empty();
        };
    }

    private Optional<Violation> tooLarge(String indicator, Figure figure, String other) {
        var limit = told(other).figure();
        return limit != null && Range.of(figure).above(Range.of(limit))
                ? Optional.of(new Violation.TooLarge(indicator, figure, other, limit))
                : Optional.empty();
    }

    private Optional<Violation> notTheSum(Rule rule, String indicator, Figure figure) {
        var parts = rule.parts().stream().map(this::told).map(Told::figure).toList();
        if (parts.isEmpty() || parts.stream().anyMatch(part -> part == null)) {
            return Optional.empty();
        }
        var whole = Range.of(figure);
        var together =
                parts.stream().map(part -> Range.of(requireNonNull(part))).reduce(Range.NOUGHT, Range::plus);
        if (!whole.above(together) && !together.above(whole)) {
            return Optional.empty();
        }
        var sum = parts.stream()
                .map(part -> requireNonNull(part))
                .reduce(Figure::plus)
                .orElseThrow();
        return Optional.of(new Violation.NotTheSum(indicator, figure, rule.parts(), sum));
    }

    private static Optional<Violation> outOfBounds(Rule rule, String indicator, Figure figure) {
        var range = Range.of(figure);
        var lowest = rule.lowest();
        var highest = rule.highest();
        return (highest != null && range.above(highest)) || (lowest != null && range.below(lowest))
                ? Optional.of(new Violation.OutOfBounds(indicator, figure, lowest, highest))
                : Optional.empty();
    }

    private static Optional<Violation> unusual(Rule rule, String indicator, Told told) {
        var figure = told.figure();
        var percent = rule.percent();
        var least = rule.least();
        if (figure == null || percent == null || least == null || told.earlier().size() < FEWEST_EARLIER) {
            return Optional.empty();
        }
        var median = median(told.earlier());
        var apart = figure.value().subtract(median).abs();
        var far = apart.multiply(HUNDRED).compareTo(median.multiply(BigDecimal.valueOf(percent))) > 0;
        return far && apart.compareTo(least) > 0
                ? Optional.of(new Violation.Unusual(indicator, figure, median))
                : Optional.empty();
    }

    /** The number in the middle; of an even count, the mean of the two in the middle. */
    static BigDecimal median(List<BigDecimal> numbers) {
        var sorted = numbers.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : Stream.of(sorted.get(middle - 1), sorted.get(middle))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.TWO, MathContext.DECIMAL64);
    }

    private Told told(String code) {
        return report.getOrDefault(code, Told.NOTHING);
    }

    private static Optional<String> other(Rule rule) {
        return rule.parts().stream().findFirst();
    }
}
