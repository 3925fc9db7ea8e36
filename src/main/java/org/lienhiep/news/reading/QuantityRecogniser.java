package org.lienhiep.news.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers of something. Ordinals, numbers of documents, years, times and codes ("Covid-19") are none; whether a
 * quantity is a result or a plan is for {@link CountInterpreter} to tell.
 */
final class QuantityRecogniser {

    private static final int LONGEST_CODE = 7;

    private final Tokens tokens;
    private final IntPredicate taken;
    private final QuantityNouns nouns;
    private final Amounts amounts;
    private final List<QuantityMention> found = new ArrayList<>();

    private QuantityRecogniser(Tokens tokens, IntPredicate taken) {
        this.tokens = tokens;
        this.taken = taken;
        this.nouns = new QuantityNouns(tokens);
        this.amounts = new Amounts(tokens);
    }

    /**
     * All quantities of a sentence in its order.
     *
     * @param taken tokens that belong to dates, periods or names
     */
    static List<QuantityMention> recognise(Tokens tokens, Sentence sentence, IntPredicate taken) {
        var recogniser = new QuantityRecogniser(tokens, taken);
        int at = sentence.from();
        while (at < sentence.to()) {
            at = recogniser.step(at, sentence);
        }
        return List.copyOf(recogniser.found);
    }

    private int step(int at, Sentence sentence) {
        if (taken.test(at)) {
            return at + 1;
        }
        var number = amounts.at(at);
        if (number == null) {
            return at + 1;
        }
        var quantity = isName(at, number.to()) ? null : quantity(at, number, sentence);
        if (quantity == null) {
            return number.to();
        }
        found.add(quantity);
        return Math.max(quantity.to(), number.to());
    }

    /** Numbers that name something: glued to letters, after "số", with a leading zero and many digits. */
    private boolean isName(int at, int numberTo) {
        var token = tokens.get(at);
        var before = tokens.get(at - 1);
        boolean partOfWord = tokens.glued(at) && (before.isWord() || isGluedSign(at - 1));
        boolean padded =
                token.isNumber() && token.key().length() > 2 && token.key().startsWith("0");
        boolean code = padded || (token.isNumber() && token.key().length() >= LONGEST_CODE);
        return partOfWord || code || nouns.announcesName(at, numberTo);
    }

    private boolean isGluedSign(int sign) {
        boolean joins = tokens.is(sign, "-")
                || tokens.is(sign, "/")
                || tokens.is(sign, ".")
                || tokens.is(sign, ":")
                || tokens.is(sign, "+");
        boolean divides = tokens.is(sign, "/") && isAfterUnit(sign);
        return joins && tokens.glued(sign) && !divides;
    }

    /** "55 cuộc/1.972 người": so many of this with so many of that. */
    private boolean isAfterUnit(int sign) {
        return !tokens.get(sign - 1).isCapital()
                && QuantityNouns.isUnit(tokens, sign - 1)
                && tokens.get(sign - 2).isNumber();
    }

    private @Nullable QuantityMention quantity(int at, Amounts.Amount number, Sentence sentence) {
        int multiplierTo = amounts.afterMultipliers(number.to());
        if (isOfPeople(multiplierTo)) {
            return null;
        }
        boolean year = DateReader.year(tokens, at) != 0 && number.to() == at + 1;
        var posts = posts(multiplierTo);
        var counted = posts == null ? nouns.after(multiplierTo, number.inWords() || year) : posts;
        if (counted != null) {
            return build(at, number, multiplierTo, counted);
        }
        var sum = multiplierTo > number.to() ? moneyInTwo(at, number, multiplierTo) : null;
        if (sum != null) {
            return sum;
        }
        if (multiplierTo > number.to() && amounts.isBig(multiplierTo - 1)) {
            return money(at, number, number.to(), multiplierTo, multiplierTo);
        }
        var before = number.inWords()
                ? null
                : nouns.before(at, multiplierTo, sentence, found.isEmpty() ? null : found.getLast());
        return before == null ? null : build(at, number, multiplierTo, before);
    }

    /** "hai luật sư Trần Văn A, Lê Thị B": those counted are named. */
    private boolean isOfPeople(int at) {
        int name = Titles.afterTitles(tokens, at);
        return name > at && PersonNames.endAt(tokens, name, false) > name && !endsSentence(at, name);
    }

    /** "04 Phó Chủ tịch": posts are counted as well. */
    private QuantityNouns.@Nullable Noun posts(int at) {
        var office = OfficeWords.headAt(tokens, at);
        if (office == null || office.value() == OfficeWords.Rank.OTHER || office.value() == OfficeWords.Rank.PARTY) {
            return null;
        }
        int end = at + office.length();
        var words = tokens.words(at, end);
        return new QuantityNouns.Noun(words, end, words, at, end, false);
    }

    private boolean endsSentence(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.is(at, ".") && !tokens.glued(at + 1)) {
                return true;
            }
        }
        return false;
    }

    private QuantityMention build(int at, Amounts.Amount number, int multiplierTo, QuantityNouns.Noun noun) {
        if (noun.money()) {
            return money(at, number, number.to(), noun.unitTo(), noun.to());
        }
        var value = number.value().multiply(amounts.multiplier(number.to(), multiplierTo));
        var qualified = Qualifiers.around(tokens, at, noun.unitTo(), number.range());
        int from = Math.min(qualified.from(), noun.labelFrom());
        return new QuantityMention(
                from,
                at,
                multiplierTo,
                noun.unitTo(),
                Math.max(noun.to(), multiplierTo),
                plain(value),
                qualified.qualifier(),
                noun.unit(),
                noun.label(),
                noun.labelFrom());
    }

    /** Money keeps its multiplier in the unit, as papers and reports do: 18 "tỷ đồng". */
    private QuantityMention money(int at, Amounts.Amount number, int unitFrom, int unitTo, int to) {
        var written = tokens.words(unitFrom, unitTo);
        var unit = written.equals("đ") ? "đồng" : written;
        boolean spelt = QuantityNouns.isMoney(tokens, unitTo - 1) || unit.contains(" ");
        var qualified = Qualifiers.around(tokens, at, unitTo, number.range());
        return new QuantityMention(
                qualified.from(),
                at,
                number.to(),
                unitTo,
                to,
                plain(number.value()),
                qualified.qualifier(),
                spelt ? unit : unit + " đồng",
                tokens.words(unitFrom, to),
                unitFrom);
    }

    /** "1 tỷ 200 triệu đồng" is 1.2 "tỷ đồng". */
    private @Nullable QuantityMention moneyInTwo(int at, Amounts.Amount number, int multiplierTo) {
        var rest = NumberReader.at(tokens, multiplierTo);
        int restTo = rest == null ? multiplierTo : amounts.afterMultipliers(rest.to());
        if (rest == null || restTo == rest.to() || !QuantityNouns.isMoney(tokens, restTo)) {
            return null;
        }
        var unit = amounts.multiplier(number.to(), multiplierTo);
        var part = rest.value().multiply(amounts.multiplier(rest.to(), restTo));
        if (part.compareTo(unit) >= 0) {
            return null;
        }
        var value = number.value().add(part.divide(unit, MathContext.DECIMAL64));
        var qualified = Qualifiers.around(tokens, at, restTo + 1, number.range());
        var name = tokens.words(number.to(), multiplierTo) + " " + tokens.words(restTo, restTo + 1);
        return new QuantityMention(
                qualified.from(),
                at,
                restTo,
                restTo + 1,
                restTo + 1,
                plain(value),
                qualified.qualifier(),
                name,
                name,
                restTo);
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
