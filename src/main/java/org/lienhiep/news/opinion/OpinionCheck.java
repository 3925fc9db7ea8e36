package org.lienhiep.news.opinion;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.reading.TextRange;
import org.lienhiep.news.reading.WrittenNumbers;

/**
 * Keeps of what another reader claims only what stands in the article: the words quoted, and in them the value. What
 * an article tells a model to answer is thereby no more than a proposal with its words beside it.
 */
final class OpinionCheck {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Question question;
    private final QuotedText text;
    private int dropped;

    private OpinionCheck(Question question) {
        this.question = question;
        this.text = new QuotedText(question.text());
    }

    static Opinion of(String by, Claims claims, Question question) {
        var check = new OpinionCheck(question);
        Set<String> known = new HashSet<>();
        var fields = check.kept(
                claims.fields(),
                Claims.Field::quote,
                (claim, quote) -> FieldCheck.says(quote, claim) && known.add(claim.pointer()),
                (claim, where) ->
                        new Opinion.Field(claim.pointer(), claim.value().strip(), where));
        var elections = check.kept(
                claims.elections(),
                Claims.Elected::quote,
                check::says,
                (claim, where) -> new Opinion.Elected(
                        claim.person().strip(), claim.post().strip(), claim.from(), claim.to(), where));
        var people = check.kept(
                claims.people(),
                Claims.Person::quote,
                OpinionCheck::says,
                (claim, where) -> new Opinion.Person(claim.name().strip(), stripped(claim.office()), where));
        var counts = check.kept(claims.counts(), Claims.Count::quote, OpinionCheck::says, check::count);
        return new Opinion(by, fields, elections, people, counts, check.dropped);
    }

    private <C, K> List<K> kept(
            List<C> claims, Function<C, String> quote, BiPredicate<C, String> says, BiFunction<C, TextRange, K> keep) {
        var kept = new ArrayList<K>();
        for (var claim : claims) {
            var where = text.find(quote.apply(claim));
            if (where != null && says.test(claim, where.of(text.text()))) {
                kept.add(keep.apply(claim, where));
            } else {
                dropped++;
            }
        }
        return kept;
    }

    private boolean says(Claims.Elected claim, String quote) {
        return QuotedText.contains(quote, claim.person())
                && QuotedText.contains(quote, claim.post())
                && isTold(claim.from())
                && isTold(claim.to());
    }

    /** The years of a term may be told anywhere. */
    private boolean isTold(@Nullable Integer year) {
        return year == null
                || YEAR.matcher(text.text())
                        .results()
                        .anyMatch(each -> each.group().equals(year.toString()));
    }

    private static boolean says(Claims.Person claim, String quote) {
        return QuotedText.contains(quote, claim.name())
                && (claim.office() == null || QuotedText.contains(quote, claim.office()));
    }

    private static boolean says(Claims.Count claim, String quote) {
        return claim.value().signum() > 0
                && WrittenNumbers.say(quote, claim.value())
                && QuotedText.contains(quote, claim.label())
                && (claim.unit() == null || QuotedText.contains(quote, claim.unit()));
    }

    /** An indicator that nobody asked about is none. */
    private Opinion.Count count(Claims.Count claim, TextRange where) {
        var code = claim.indicator();
        return new Opinion.Count(
                claim.label().strip(),
                plain(claim.value()),
                claim.qualifier(),
                stripped(claim.unit()),
                code != null && question.indicators().containsKey(code) ? code : null,
                where);
    }

    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable String stripped(@Nullable String words) {
        return words == null ? null : words.strip();
    }
}
