package org.lienhiep.news.reading;

import org.jspecify.annotations.Nullable;

/** Finds what a sentence says was reviewed: "sơ kết công tác 6 tháng đầu năm", "Nhìn lại năm 2021". */
final class Reviews {

    private static final WordList LIST = WordList.read("events.txt");
    private static final Phrases<String> REVIEW = LIST.phrases("review");
    private static final Phrases<String> PLANNING = LIST.phrases("planning");
    private static final Phrases<String> NO_REVIEW = LIST.phrases("no-review");
    private static final Phrases<String> REPORT = LIST.phrases("report");
    private static final Phrases<String> LATEST_YEAR = LIST.phrases("latest-year");
    private static final Phrases<String> SO_FAR = LIST.phrases("so-far");
    private static final Phrases<String> LAST_YEAR = LIST.phrases("last-year");
    private static final Phrases<PeriodMention.Span> BARE =
            Phrases.of(LIST.section("bare-review"), entry -> PeriodMention.Span.valueOf(entry.value()));
    private static final int BARE_REACH = 5;
    private static final Phrases<String> DUTIES = LIST.phrases("duties");
    private static final Phrases<String> BRIEFING = LIST.phrases("briefing");
    private static final Phrases<String> DRAFTS = LIST.phrases("drafts");
    private static final Phrases<String> RESULTS = LIST.phrases("results");
    private static final Phrases<String> DONE = WordList.read("counts.txt").phrases("done");
    private static final int LONGEST_DRAFT = 5;
    private static final int REPORT_LEAD = 6;
    private static final int LEAD_WORDS = 4;
    private static final int REACH = 20;
    private static final int REPORT_REACH = 12;

    private Reviews() {}

    /** The half-year or year that the sentence says was reviewed; null if it says none. */
    static @Nullable Review in(Article article, Sentence sentence) {
        var tokens = article.tokens();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            int verb = REVIEW.lengthAt(tokens, at);
            if (verb > 0) {
                var review = reviewed(article, sentence, at, at + verb);
                if (review != null) {
                    return review;
                }
            }
        }
        return null;
    }

    private static @Nullable Review reviewed(Article article, Sentence sentence, int verb, int from) {
        var tokens = article.tokens();
        if (EventWords.isUnreal(tokens, Math.max(sentence.from(), verb - 3), verb)
                || DRAFTS.endsAt(tokens, verb, LONGEST_DRAFT)) {
            return null;
        }
        for (int at = from; at < Math.min(sentence.to(), from + REACH); at++) {
            var period = article.marks().periods().startingAt(at);
            if (period != null) {
                boolean whole = period.span() == PeriodMention.Span.YEAR && BRIEFING.startsAt(tokens, verb);
                return isReviewable(period) && !whole ? new Review(verb, period.to(), period, true) : null;
            }
            int latest = latestYear(tokens, at);
            if (latest > 0) {
                var year = new PeriodMention(at, at + latest, PeriodMention.Span.YEAR, 0, 0);
                return new Review(verb, at + latest, year, true);
            }
            boolean planned = PLANNING.startsAt(tokens, at) && !(at == from && DUTIES.startsAt(tokens, at));
            boolean ends = planned || NO_REVIEW.startsAt(tokens, at) || tokens.is(at, ";");
            if (ends) {
                return null;
            }
        }
        return null;
    }

    /** How many tokens the words have that mean the year just past; 0 for none. A number makes them a year of its own. */
    private static int latestYear(Tokens tokens, int at) {
        int words = tokens.get(at - 1).isNumber() ? 0 : LATEST_YEAR.lengthAt(tokens, at);
        return words > 0 && tokens.get(at + words).isNumber() ? 0 : words;
    }

    /** What "hội nghị sơ kết", "buổi tổng kết" reviews that names no period: the half-year or year just past. */
    static @Nullable Review bare(Article article, Sentence sentence) {
        var tokens = article.tokens();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            var match = BARE.at(tokens, at);
            if (match != null && !isOfSomethingElse(article, at + match.length(), sentence.to())) {
                var period = new PeriodMention(at, at + match.length(), match.value(), 0, 0);
                return new Review(at, at + match.length(), period, true);
            }
        }
        return null;
    }

    /** "Hội nghị tổng kết nhiệm kỳ", "tổng kết 10 năm thực hiện Chỉ thị", "tổng kết Hội thi". */
    private static boolean isOfSomethingElse(Article article, int from, int to) {
        var tokens = article.tokens();
        int end = Math.min(to, from + BARE_REACH);
        for (int at = from; at < end; at++) {
            if (!tokens.get(at).isWord() && !tokens.get(at).isNumber()) {
                return false;
            }
            if (article.marks().dates().at(at) != null) {
                return false;
            }
            if (NO_REVIEW.startsAt(tokens, at) || (tokens.get(at).isNumber() && at <= from + 1)) {
                return true;
            }
        }
        return false;
    }

    /** The half-year or year whose figures the sentence says were reported; null if it says none. */
    static @Nullable Review reported(Article article, Sentence sentence) {
        var tokens = article.tokens();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            int words = REPORT.lengthAt(tokens, at);
            if (words == 0) {
                continue;
            }
            for (int next = at + words; next < Math.min(sentence.to(), at + words + REPORT_REACH); next++) {
                var period = article.marks().periods().startingAt(next);
                if (period != null && isReviewable(period)) {
                    return new Review(at, period.to(), period, false);
                }
            }
        }
        return null;
    }

    /**
     * The period before the one that the sentence says was planned; null if it plans none. Who plans the second half of
     * a year has looked back on the first.
     */
    static @Nullable Review planned(Article article, Sentence sentence) {
        var tokens = article.tokens();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            int verb = PLANNING.lengthAt(tokens, at);
            var period = verb == 0 ? null : firstPeriod(article, at + verb, sentence.to());
            var before = period == null ? null : before(period);
            if (before != null) {
                return new Review(at, before.to(), before, false);
            }
        }
        return null;
    }

    private static @Nullable PeriodMention firstPeriod(Article article, int from, int to) {
        var periods = article.marks().periods().within(from, Math.min(to, from + REPORT_REACH));
        return periods.isEmpty() ? null : periods.getFirst();
    }

    private static @Nullable PeriodMention before(PeriodMention period) {
        return switch (period.span()) {
            case SECOND_HALF ->
                new PeriodMention(
                        period.from(), period.to(), PeriodMention.Span.FIRST_HALF, period.year(), period.year());
            case YEAR ->
                period.hasYear()
                        ? new PeriodMention(
                                period.from(),
                                period.to(),
                                PeriodMention.Span.YEAR,
                                period.year() - 1,
                                period.year() - 1)
                        : null;
            case FIRST_HALF, TERM, OTHER -> null;
        };
    }

    /** Whether the sentence speaks of this period as past: "thành tích của năm 2013", "năm 2017, Hội đã …". */
    static boolean isLookedBackOn(Article article, Sentence sentence, PeriodMention period) {
        var tokens = article.tokens();
        int from = Math.max(sentence.from(), period.from() - REPORT_LEAD);
        boolean planned = PLANNING.within(tokens, from, period.from())
                || EventWords.isUnreal(tokens, sentence.from(), sentence.to());
        return !planned
                && (REVIEW.within(tokens, from, period.from())
                        || RESULTS.within(tokens, from, period.from())
                        || DONE.within(tokens, period.to(), sentence.to()));
    }

    /** Whether the sentence plans this period: "triển khai nhiệm vụ năm 2020". */
    static boolean isPlanned(Article article, Sentence sentence, PeriodMention period) {
        int from = Math.max(sentence.from(), period.from() - REPORT_LEAD);
        return PLANNING.within(article.tokens(), from, period.from());
    }

    /** Whether the article tells results of this period: "Năm 2019, …", "Từ đầu năm đến nay, …". */
    static boolean isReported(Article article, PeriodMention reviewed) {
        return article.body().stream().anyMatch(sentence -> tellsOf(article, sentence, reviewed));
    }

    private static boolean tellsOf(Article article, Sentence sentence, PeriodMention reviewed) {
        boolean half = reviewed.span() == PeriodMention.Span.FIRST_HALF;
        boolean soFar = (half ? SO_FAR : LAST_YEAR).startsAt(article.tokens(), sentence.from());
        return soFar
                || article.marks().periods().within(sentence.from(), sentence.from() + LEAD_WORDS).stream()
                        .anyMatch(period ->
                                period.span() == reviewed.span() && (period.year() == reviewed.year() || half));
    }

    /** The last year of a term of office that the sentence says was reviewed: it had just ended; 0 if it says none. */
    static int lastYearOfTerm(Article article, Sentence sentence) {
        var tokens = article.tokens();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            int verb = REVIEW.lengthAt(tokens, at);
            var period = verb == 0 ? null : article.marks().periods().startingAt(at + verb);
            if (period != null && period.span() == PeriodMention.Span.TERM) {
                return period.lastYear();
            }
        }
        return 0;
    }

    private static boolean isReviewable(PeriodMention period) {
        return switch (period.span()) {
            case FIRST_HALF, SECOND_HALF, YEAR -> true;
            case TERM, OTHER -> false;
        };
    }
}
