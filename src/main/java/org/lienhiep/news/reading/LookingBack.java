package org.lienhiep.news.reading;

import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a meeting reviewed where no word says so: the article tells what was done in a half-year or year and then
 * turns to the next: "Trong 6 tháng đầu năm, Hội đã … Trong 6 tháng cuối năm, Hội tập trung …".
 */
final class LookingBack {

    private static final int LEAD_WORDS = 5;
    /** Under this year stands a half-year that is named without one: it goes with any. */
    private static final int UNSAID = 0;

    private LookingBack() {}

    /** The period looked back on before the article turns to the next; null if it does not. */
    static @Nullable Review in(Article article) {
        var halves = new HashMap<Integer, PeriodMention>();
        PeriodMention anyHalf = null;
        var years = new HashMap<Integer, PeriodMention>();
        for (var sentence : article.body()) {
            for (var period : leading(article, sentence)) {
                var past = switch (period.span()) {
                    case SECOND_HALF ->
                        period.hasYear() ? halves.getOrDefault(period.year(), halves.get(UNSAID)) : anyHalf;
                    case YEAR -> years.get(period.year() - 1);
                    case FIRST_HALF, TERM, OTHER -> null;
                };
                if (past != null) {
                    return new Review(past.from(), past.to(), withYear(past, period), false);
                }
                if (period.span() == PeriodMention.Span.FIRST_HALF) {
                    halves.putIfAbsent(period.year(), period);
                    anyHalf = anyHalf == null ? period : anyHalf;
                } else if (period.span() == PeriodMention.Span.YEAR) {
                    years.putIfAbsent(period.year(), period);
                }
            }
        }
        return null;
    }

    /** Results of the first half, or plans for the second, are told by who has looked back on the first. */
    static @Nullable Review oneSided(Article article) {
        for (var sentence : article.body()) {
            for (var period : leading(article, sentence)) {
                var back = lookedBackOn(article, sentence, period);
                if (back != null) {
                    return new Review(period.from(), period.to(), back, false);
                }
            }
        }
        return null;
    }

    private static @Nullable PeriodMention lookedBackOn(Article article, Sentence sentence, PeriodMention period) {
        return switch (period.span()) {
            case FIRST_HALF -> period;
            case SECOND_HALF ->
                new PeriodMention(
                        period.from(), period.to(), PeriodMention.Span.FIRST_HALF, period.year(), period.lastYear());
            case YEAR -> tellsFigures(article, sentence, period) ? period : null;
            case TERM, OTHER -> null;
        };
    }

    private static boolean tellsFigures(Article article, Sentence sentence, PeriodMention period) {
        var tokens = article.tokens();
        boolean figures = false;
        for (int at = period.to(); at < sentence.to(); at++) {
            figures |= tokens.get(at).isNumber();
        }
        return (figures || Reviews.isLookedBackOn(article, sentence, period))
                && !EventWords.isUnreal(tokens, sentence.from(), sentence.to());
    }

    private static List<PeriodMention> leading(Article article, Sentence sentence) {
        int end = Math.min(sentence.to(), sentence.from() + LEAD_WORDS);
        return article.marks().periods().within(sentence.from(), end);
    }

    private static PeriodMention withYear(PeriodMention past, PeriodMention next) {
        int year = past.hasYear() || past.span() == PeriodMention.Span.YEAR ? past.year() : next.year();
        return new PeriodMention(past.from(), past.to(), past.span(), year, year);
    }
}
