package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down results in numbers, each with the indicator it belongs to. */
final class CountWriter {

    private static final int REACH_BEFORE = 10;
    private static final int REACH_AFTER = 10;

    private static final Phrases<String> STATES = WordList.read("counts.txt").phrases("states");

    private final Tokens tokens;
    private final IndicatorMatcher indicators;
    private final Account account;

    CountWriter(Tokens tokens, IndicatorMatcher indicators, Account account) {
        this.tokens = tokens;
        this.indicators = indicators;
        this.account = account;
    }

    /** @param attendees those attending the meeting, who are no result */
    List<Reading.Count> write(List<CountInterpreter.Result> results, List<QuantityMention> attendees) {
        var counts = new ArrayList<Reading.Count>();
        for (var result : results) {
            if (attendees.stream()
                    .noneMatch(quantity -> quantity.from() == result.quantity().from())) {
                counts.add(count("/counts/" + counts.size(), result));
            }
        }
        return List.copyOf(counts);
    }

    private Reading.Count count(String pointer, CountInterpreter.Result result) {
        var quantity = result.quantity();
        var whole = tokens.range(quantity.from(), quantity.to());
        account.note(pointer, whole, 0.85, ReadingRule.COUNT);
        account.note(
                pointer + "/value", tokens.range(quantity.numberFrom(), quantity.numberTo()), 0.95, ReadingRule.NUMBER);
        account.note(
                pointer + "/qualifier",
                tokens.range(quantity.from(), quantity.numberTo()),
                0.95,
                ReadingRule.QUALIFIER);
        boolean after = quantity.labelFrom() >= quantity.numberTo() - 1;
        account.note(
                pointer + "/unit",
                after ? tokens.range(quantity.numberTo(), Math.max(quantity.unitTo(), quantity.numberTo() + 1)) : whole,
                0.85,
                ReadingRule.UNIT);
        account.note(pointer + "/label", whole, 0.8, ReadingRule.COUNT_LABEL);
        return new Reading.Count(
                quantity.label().isBlank() ? quantity.unit() : quantity.label(),
                indicator(pointer, result, whole),
                quantity.value(),
                quantity.qualifier(),
                quantity.unit());
    }

    private @Nullable String indicator(String pointer, CountInterpreter.Result result, TextRange whole) {
        var quantity = result.quantity();
        int before = clauseStart(result.sentence(), quantity.numberFrom());
        int after = clauseEnd(result.sentence(), quantity.to());
        var match = indicators.match(
                tokens.words(before, quantity.numberFrom()),
                quantity.unit(),
                quantity.label().isBlank() ? quantity.unit() : quantity.label(),
                tokens.words(quantity.to(), after));
        if (match == null) {
            return null;
        }
        account.consider(pointer + "/indicator", match.others());
        account.note(pointer + "/indicator", whole, match.confidence(), match.rule());
        return match.code();
    }

    private int clauseStart(Sentence sentence, int number) {
        int from = number;
        int first = Math.max(sentence.from(), number - REACH_BEFORE);
        while (from > first && !tokens.is(from - 1, ";") && !STATES.startsAt(tokens, from)) {
            from--;
        }
        return from;
    }

    private int clauseEnd(Sentence sentence, int end) {
        int to = end;
        while (to < Math.min(sentence.to(), end + REACH_AFTER) && !tokens.is(to, ";")) {
            to++;
        }
        return to;
    }
}
