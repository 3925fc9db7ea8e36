package org.lienhiep.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.reporting.Severity;

class EvaluatorTest {

    private static final int ROUNDS = 500;

    private static Rule rule(RuleKind kind, @Nullable String indicator, String... parts) {
        var deviation = kind == RuleKind.DEVIATION;
        var bounds = kind == RuleKind.BOUNDS;
        return new Rule(
                "rule",
                kind,
                Severity.EXPLAIN,
                indicator,
                List.of(parts),
                bounds ? BigDecimal.ONE : null,
                bounds ? BigDecimal.TEN : null,
                deviation ? 50 : null,
                deviation ? BigDecimal.valueOf(5) : null);
    }

    private static Told told(long value, long... earlier) {
        return told(value, Qualifier.EXACT, earlier);
    }

    private static Told told(long value, Qualifier qualifier, long... earlier) {
        return new Told(
                true,
                new Figure(BigDecimal.valueOf(value), qualifier),
                Arrays.stream(earlier).mapToObj(BigDecimal::valueOf).toList());
    }

    private static List<Violation> found(Rule rule, Map<String, Told> report) {
        return new Evaluator(report, List.of(rule)).violations(rule);
    }

    @Test
    void whatIsPartOfAnotherCannotBeMore() {
        var rule = rule(RuleKind.AT_MOST, "a", "b");

        assertThat(found(rule, Map.of("a", told(12), "b", told(3))))
                .singleElement()
                .satisfies(found -> assertThat(found.indicators()).containsExactly("a", "b"));
        assertThat(found(rule, Map.of("a", told(3), "b", told(3)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12, EXACT, 10, AT_LEAST, false",
        "12, EXACT, 10, AT_MOST, true",
        "12, AT_MOST, 10, EXACT, false",
        "12, AT_LEAST, 10, EXACT, true",
        "12, ABOUT, 11, EXACT, false",
        "12, ABOUT, 10, EXACT, true"
    })
    void aVagueFigureIsTakenAsItCanBeMeant(long a, Qualifier of, long b, Qualifier than, boolean fires) {
        var report = Map.of("a", told(a, of), "b", told(b, than));

        assertThat(found(rule(RuleKind.AT_MOST, "a", "b"), report)).hasSize(fires ? 1 : 0);
    }

    @Test
    void aSumIsWhatItsPartsAreTogether() {
        var rule = rule(RuleKind.SUM, "a", "b", "c");

        assertThat(found(rule, Map.of("a", told(5), "b", told(2), "c", told(3))))
                .isEmpty();
        assertThat(found(rule, Map.of("a", told(6), "b", told(2), "c", told(3))))
                .hasSize(1);
        assertThat(found(rule, Map.of("a", told(4), "b", told(2), "c", told(3))))
                .hasSize(1);
        assertThat(found(rule, Map.of("a", told(6), "b", told(2)))).isEmpty();
    }

    @Test
    void aFigureCanAskForAnother() {
        var rule = rule(RuleKind.REQUIRES, "a", "b");

        assertThat(found(rule, Map.of("a", told(12), "b", Told.NOTHING)))
                .singleElement()
                .satisfies(found -> assertThat(found.indicators()).startsWith("b"));
        assertThat(found(rule, Map.of("a", told(0), "b", Told.NOTHING))).isEmpty();
        assertThat(found(rule, Map.of("a", told(12), "b", new Told(true, null, List.of()))))
                .isEmpty();
        assertThat(found(rule, Map.of("a", told(12)))).as("not asked for").isEmpty();
    }

    @Test
    void twoFiguresCanExcludeEachOther() {
        var rule = rule(RuleKind.EXCLUDES, "a", "b");

        assertThat(found(rule, Map.of("a", told(1), "b", told(1)))).hasSize(1);
        assertThat(found(rule, Map.of("a", told(1), "b", told(0)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 0", "10, 0", "11, 1"})
    void boundsBelongToWhatIsAllowed(long value, int findings) {
        assertThat(found(rule(RuleKind.BOUNDS, "a"), Map.of("a", told(value)))).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 4, 0", // silent for the first periods
        "30, 4, 0",
    })
    void fewEarlierFiguresMakeNoComparison(long value, int earlier, int findings) {
        var few = Collections.nCopies(Evaluator.FEWEST_EARLIER - 1, (long) earlier).stream()
                .mapToLong(Long::longValue)
                .toArray();

        assertThat(found(rule(RuleKind.DEVIATION, "a"), Map.of("a", told(value, few))))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "15, 0", // half as much again, and no more
        "16, 1", // beyond both floors
        "5, 0", "4, 1"
    })
    void farIsFarRelativelyAndInUnits(long value, int findings) {
        var report = Map.of("a", told(value, 10, 10, 10, 10));

        assertThat(found(rule(RuleKind.DEVIATION, "a"), report)).hasSize(findings);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 3, 6, 7})
    void aFewUnitsAreNeverFar(long value) {
        assertThat(found(rule(RuleKind.DEVIATION, "a"), Map.of("a", told(value, 2, 2, 2, 2))))
                .isEmpty();
    }

    @Test
    void aRuleOfItsOwnTakesAnIndicatorOutOfTheGeneralOne() {
        var general = rule(RuleKind.DEVIATION, null);
        var own = rule(RuleKind.DEVIATION, "a");
        var report = Map.of("a", told(99, 1, 1, 1, 1), "b", told(99, 1, 1, 1, 1));

        var found = new Evaluator(report, List.of(general, own)).violations(general);

        assertThat(found).extracting(Violation::indicators).containsExactly(List.of("b"));
    }

    @ParameterizedTest
    @CsvSource({"'1', 1", "'3 1', 2", "'5 1 3', 3", "'4 1 3 2', 2.5", "'9 1 1 9 2 3', 2.5"})
    void theMedianIsTheMiddleOrTheMeanOfTheTwoInTheMiddle(String numbers, BigDecimal median) {
        var values = Arrays.stream(numbers.split(" ")).map(BigDecimal::new).toList();

        assertThat(Evaluator.median(values)).isEqualByComparingTo(median);
    }

    @Test
    void noRuleEverFiresOnWhatIsNotSaid() {
        var random = new Random(20260630);
        for (int round = 0; round < ROUNDS; round++) {
            var report = randomReport(random);
            report.put("a", Told.NOTHING);
            for (var kind : RuleKind.values()) {
                assertThat(found(rule(kind, "a", "b", "c"), report)).isEmpty();
            }
        }
    }

    @Test
    void aComparisonNeverFiresBothWaysRound() {
        var random = new Random(20261231);
        for (int round = 0; round < ROUNDS; round++) {
            var report = randomReport(random);
            var forth = found(rule(RuleKind.AT_MOST, "a", "b"), report);
            var back = found(rule(RuleKind.AT_MOST, "b", "a"), report);
            assertThat(forth.size() + back.size()).isLessThan(2);
            assertThat(found(rule(RuleKind.EXCLUDES, "a", "b"), report))
                    .hasSameSizeAs(found(rule(RuleKind.EXCLUDES, "b", "a"), report));
        }
    }

    @Test
    void theOrderOfPartsAndOfEarlierFiguresDoesNotMatter() {
        var random = new Random(4);
        for (int round = 0; round < ROUNDS; round++) {
            var report = randomReport(random);
            assertThat(found(rule(RuleKind.SUM, "a", "b", "c"), report))
                    .hasSameSizeAs(found(rule(RuleKind.SUM, "a", "c", "b"), report));
            var told = report.get("a");
            var shuffled = new ArrayList<>(told.earlier());
            Collections.shuffle(shuffled, random);
            var other = new HashMap<>(report);
            other.put("a", new Told(told.said(), told.figure(), shuffled));
            assertThat(found(rule(RuleKind.DEVIATION, "a"), report))
                    .isEqualTo(found(rule(RuleKind.DEVIATION, "a"), other));
        }
    }

    private static Map<String, Told> randomReport(Random random) {
        var report = new HashMap<String, Told>();
        for (var code : List.of("a", "b", "c")) {
            report.put(
                    code,
                    random.nextInt(4) == 0
                            ? Told.NOTHING
                            : told(
                                    random.nextInt(30),
                                    List.of(Qualifier.values()).get(random.nextInt(4)),
                                    random.longs(random.nextInt(7), 0, 30).toArray()));
        }
        return report;
    }
}
