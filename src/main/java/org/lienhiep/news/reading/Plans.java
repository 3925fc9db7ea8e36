package org.lienhiep.news.reading;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CalendarYear;
import org.lienhiep.kernel.HalfYear;

/** Tells plans from results: "dự kiến 15 hội thảo", "Năm 2026, …", "6 tháng cuối năm …". */
final class Plans {

    private static final WordList LIST = WordList.read("counts.txt");
    private static final Phrases<String> PLAN = LIST.phrases("plan");
    private static final Phrases<String> PLANNED = LIST.phrases("planned");
    private static final Phrases<String> DONE = LIST.phrases("done");
    private static final Phrases<String> FUTURE_START = LIST.phrases("future-start");
    private static final Phrases<String> PAST_START = LIST.phrases("past-start");
    private static final Phrases<String> BACK = LIST.phrases("back");
    private static final String AND = Syllables.key("và");
    private static final int START = 6;
    private static final int LONGEST_DONE = 5;
    private static final int LONGEST_PLANNED = 3;

    private final Article article;
    private final Tokens tokens;
    private final @Nullable Times times;
    private final Set<Integer> planned = new HashSet<>();

    Plans(Article article, @Nullable Times times) {
        this.article = article;
        this.tokens = article.tokens();
        this.times = times;
        boolean goesOn = false;
        boolean listFollows = false;
        int paragraph = -1;
        for (var sentence : article.body()) {
            boolean near = sentence.paragraph() == paragraph || (listFollows && isItem(sentence));
            goesOn &= near && !startsPast(sentence);
            goesOn |= startsFuture(sentence);
            listFollows = goesOn && (isItem(sentence) || tokens.is(sentence.to() - 1, ":"));
            paragraph = sentence.paragraph();
            if (goesOn) {
                planned.add(sentence.from());
            }
        }
    }

    /** "- Kết nạp 200 hội viên;" */
    private boolean isItem(Sentence sentence) {
        var mark = tokens.get(sentence.from() - 1);
        return mark.is("-") || tokens.get(sentence.from()).kind() == Token.Kind.SIGN;
    }

    /** Whether what stands at this token of the sentence is a plan. */
    boolean isPlan(Sentence sentence, int token) {
        if (planned.contains(sentence.from()) || PLANNED.endsAt(tokens, token, LONGEST_PLANNED)) {
            return true;
        }
        for (int at = sentence.from(); at < token; at++) {
            int length = PLAN.lengthAt(tokens, at);
            if (length > 0 && at + length <= token && !isDone(sentence, at) && !endsBefore(at, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDone(Sentence sentence, int at) {
        return DONE.within(tokens, Math.max(sentence.from(), at - LONGEST_DONE), at);
    }

    /** A plan told in passing ends where the sentence turns to what was done: "…; đã tổ chức 5 lớp". */
    private boolean endsBefore(int plan, int token) {
        for (int at = plan; at < token; at++) {
            boolean joint = tokens.is(at, ";") || tokens.is(at, ",") || tokens.is(at, AND);
            if (joint && BACK.startsAt(tokens, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsPast(Sentence sentence) {
        if (PAST_START.startsAt(tokens, sentence.from())) {
            return true;
        }
        var period = periodAtStart(sentence);
        return period != null && !isFuture(period);
    }

    private boolean startsFuture(Sentence sentence) {
        int from = sentence.from() + (tokens.get(sentence.from()).isWord() ? 0 : 1);
        if (FUTURE_START.startsAt(tokens, from)) {
            return true;
        }
        var period = periodAtStart(sentence);
        return period != null && isFuture(period);
    }

    private @Nullable PeriodMention periodAtStart(Sentence sentence) {
        var periods = article.marks().periods().within(sentence.from(), sentence.from() + START);
        return periods.isEmpty() ? null : periods.getFirst();
    }

    private boolean isFuture(PeriodMention period) {
        var reviewed = times == null ? null : times.period();
        return switch (period.span()) {
            case SECOND_HALF -> !(reviewed instanceof HalfYear(int year, int half) && half == 2);
            case YEAR -> period.year() > lastYearOfResults();
            case TERM ->
                times != null
                        && times.heldOn() != null
                        && period.lastYear() > times.heldOn().getYear();
            case FIRST_HALF -> reviewed instanceof CalendarYear(int year) && period.year() > year;
            case OTHER -> false;
        };
    }

    /** The last year of which there can be results. */
    private int lastYearOfResults() {
        if (times != null && times.period() instanceof CalendarYear(int year)) {
            return year;
        }
        if (times != null && times.heldOn() != null) {
            return times.heldOn().getYear();
        }
        var published = article.published();
        return published == null ? Integer.MAX_VALUE : published.date().getYear();
    }
}
