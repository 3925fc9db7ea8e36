package org.lienhiep.news.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers in figures and words, with what multiplies them: "trên 2 nghìn", "1,2 triệu", "101/109", "năm lớp". */
final class Amounts {

    private static final WordList NUMBERS = WordList.read("numbers.txt");
    private static final Phrases<Integer> MULTIPLIERS =
            Phrases.of(NUMBERS.section("multipliers"), entry -> Integer.valueOf(entry.value()));
    private static final Phrases<String> RANGE_SIGNS = NUMBERS.phrases("range-signs");
    private static final Phrases<String> BEFORE_FIVE = NUMBERS.phrases("before-five");
    private static final String FIVE = Syllables.key("năm");
    private static final String RATE = Syllables.key("lệ");
    private static final int MILLION = 1_000_000;

    private final Tokens tokens;

    Amounts(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A number with its multiplier and, in a range, its upper end. */
    record Amount(int to, BigDecimal value, boolean inWords, boolean range) {}

    /** The number that begins at this token; null if none does. */
    @Nullable
    Amount at(int at) {
        var digits = NumberReader.at(tokens, at);
        if (digits == null) {
            var words = NumberWords.at(tokens, at);
            if (isFive(at)) {
                return new Amount(at + 1, BigDecimal.valueOf(5), true, false);
            }
            return words.value() == 0 ? null : new Amount(words.to(), BigDecimal.valueOf(words.value()), true, false);
        }
        int sign = RANGE_SIGNS.lengthAt(tokens, digits.to());
        var upper = sign == 0 ? null : NumberReader.at(tokens, digits.to() + sign);
        if (upper != null && upper.value().compareTo(digits.value()) > 0) {
            return new Amount(upper.to(), digits.value(), false, true);
        }
        if (tokens.is(digits.to(), "/")
                && tokens.glued(digits.to())
                && NumberReader.at(tokens, digits.to() + 1) != null) {
            return ratio(digits);
        }
        return new Amount(digits.to(), value(digits), false, false);
    }

    /** "tổ chức năm lớp tập huấn": otherwise "năm" is a year. */
    private boolean isFive(int at) {
        return tokens.is(at, FIVE) && BEFORE_FIVE.endsAt(tokens, at, 3) && QuantityNouns.isUnit(tokens, at + 1);
    }

    /** "101/109 xã": so many out of so many. */
    private Amount ratio(NumberReader.Parsed part) {
        var whole = NumberReader.at(tokens, part.to() + 1);
        int to = whole == null ? part.to() : whole.to();
        return new Amount(to, part.value(), false, false);
    }

    /** "17,516 tỉ" and "17,516 ha" have decimals, "17,516 người" has thousands. */
    private BigDecimal value(NumberReader.Parsed number) {
        boolean decimal = !number.ambiguous()
                || MULTIPLIERS.startsAt(tokens, number.to())
                || QuantityNouns.isMeasure(tokens, number.to());
        return decimal ? number.value() : number.asThousands();
    }

    /** Whether what multiplies here is a million or more, which only money is counted in without a noun. */
    boolean isBig(int at) {
        var match = MULTIPLIERS.at(tokens, at);
        return match != null && match.value() >= MILLION;
    }

    /** "tỷ" here begins "tỷ lệ". */
    private boolean isOtherWord(int at) {
        return tokens.is(at + 1, RATE);
    }

    int afterMultipliers(int at) {
        int end = at;
        while (MULTIPLIERS.startsAt(tokens, end) && !isOtherWord(end)) {
            end++;
        }
        return end;
    }

    BigDecimal multiplier(int from, int to) {
        var product = BigDecimal.ONE;
        for (int at = from; at < to; at++) {
            var match = MULTIPLIERS.at(tokens, at);
            product = match == null ? product : product.multiply(BigDecimal.valueOf(match.value()));
        }
        return product;
    }
}
