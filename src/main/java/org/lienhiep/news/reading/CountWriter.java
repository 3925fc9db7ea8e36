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

    /** Persons who attended are no result; societies that did are one of no indicator: there may be more of them. */
    List<Reading.Count> write(List<CountInterpreter.Result> results, AttendanceFinder.Found attendance) {
        var counts = new ArrayList<Reading.Count>();
        for (var result : results) {
            if (attendance.allPeople().stream().noneMatch(people -> same(people, result))) {
                var pointer = "/counts/" + counts.size();
                counts.add(count(pointer, result, attendance.societies()));
            }
        }
        return List.copyOf(counts);
    }

    private static boolean same(@Nullable QuantityMention quantity, CountInterpreter.Result result) {
        return quantity != null && quantity.from() == result.quantity().from();
    }

    private Reading.Count count(
            String pointer, CountInterpreter.Result result, @Nullable QuantityMention societiesAttending) {
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
                same(societiesAttending, result) ? null : indicator(pointer, result, whole),
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
        while (from > first && !divides(from - 1) && !STATES.startsAt(tokens, from)) {
            from--;
        }
        return from;
    }

    private int clauseEnd(Sentence sentence, int end) {
        int to = end;
        while (to < Math.min(sentence.to(), end + REACH_AFTER) && !divides(to)) {
            to++;
        }
        return to;
    }

    private boolean divides(int at) {
        return tokens.is(at, ";") || (tokens.is(at, ".") && !tokens.glued(at + 1));
    }
}
