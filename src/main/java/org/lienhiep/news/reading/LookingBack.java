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

    /** The period looked back on; null if the article turns from none to the one that follows it. */
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
        return null;
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
