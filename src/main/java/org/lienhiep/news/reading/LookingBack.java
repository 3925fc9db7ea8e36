package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a meeting reviewed where no word says so: the article tells what was done in a half-year or year and then
 * turns to the next: "Trong 6 tháng đầu năm, Hội đã … Trong 6 tháng cuối năm, Hội tập trung …".
 */
final class LookingBack {

    private static final int LEAD_WORDS = 5;

    private LookingBack() {}

    /** The period looked back on; null if there is none. */
    static @Nullable Review in(Article article) {
        var before = new ArrayList<PeriodMention>();
        for (var sentence : article.body()) {
            for (var next : leading(article, sentence)) {
                for (var past : before) {
                    if (follows(past, next)) {
                        return new Review(past.from(), past.to(), withYear(past, next), false);
                    }
                }
                before.add(next);
            }
        }
        return oneSided(article);
    }

    /** Results of the first half, or plans for the second, are told by who has looked back on the first. */
    private static @Nullable Review oneSided(Article article) {
        for (var sentence : article.body()) {
            for (var period : leading(article, sentence)) {
                var back = lookedBackOn(period);
                if (back != null) {
                    return new Review(period.from(), period.to(), back, false);
                }
            }
        }
        return null;
    }

    private static @Nullable PeriodMention lookedBackOn(PeriodMention period) {
        return switch (period.span()) {
            case FIRST_HALF -> period;
            case SECOND_HALF ->
                new PeriodMention(
                        period.from(), period.to(), PeriodMention.Span.FIRST_HALF, period.year(), period.lastYear());
            case YEAR, TERM, OTHER -> null;
        };
    }

    private static List<PeriodMention> leading(Article article, Sentence sentence) {
        int end = Math.min(sentence.to(), sentence.from() + LEAD_WORDS);
        return article.marks().periods().within(sentence.from(), end);
    }

    private static boolean follows(PeriodMention past, PeriodMention next) {
        return switch (past.span()) {
            case FIRST_HALF ->
                next.span() == PeriodMention.Span.SECOND_HALF
                        && (!past.hasYear() || !next.hasYear() || past.year() == next.year());
            case YEAR -> next.span() == PeriodMention.Span.YEAR && next.year() == past.year() + 1;
            case SECOND_HALF, TERM, OTHER -> false;
        };
    }

    private static PeriodMention withYear(PeriodMention past, PeriodMention next) {
        int year = past.hasYear() || past.span() == PeriodMention.Span.YEAR ? past.year() : next.year();
        return new PeriodMention(past.from(), past.to(), past.span(), year, year);
    }
}
