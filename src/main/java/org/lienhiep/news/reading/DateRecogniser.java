package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds days and ranges of days. Two numbers with a sign between are a day only with a year or after a word that
 * announces a day ("ngày", "sáng", "chiều"): "101/109 xã" is none.
 */
final class DateRecogniser {

    private static final WordList LIST = WordList.read("dates.txt");
    private static final Phrases<String> CUES = LIST.phrases("cues");
    private static final Phrases<String> JOINS = LIST.phrases("range-joins");
    private static final Phrases<Integer> RELATIVE =
            Phrases.of(LIST.section("relative"), entry -> Integer.valueOf(entry.value()));
    private static final Set<String> DAY_WORDS =
            Stream.of("ngày", "mồng", "mùng").map(Syllables::key).collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_CUE = 3;

    private final Tokens tokens;
    private final List<DateMention> found = new ArrayList<>();

    private DateRecogniser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** All days in the order of the text; none overlap. */
    static List<DateMention> recognise(Tokens tokens) {
        var recogniser = new DateRecogniser(tokens);
        int at = 0;
        while (at < tokens.size()) {
            at = recogniser.step(at);
        }
        return List.copyOf(recogniser.found);
    }

    private int step(int at) {
        var token = tokens.get(at);
        if (token.isNumber() && !tokens.get(at - 1).isNumber() && !continuesNumber(at)) {
            return day(at);
        }
        var relative = RELATIVE.at(tokens, at);
        if (relative != null && !dayFollows(at + relative.length())) {
            found.add(
                    new DateMention(at, at + relative.length(), null, null, relative.value(), DateMention.Role.EVENT));
            return at + relative.length();
        }
        return at + 1;
    }

    /** "sáng nay 19.3", "sáng nay (19/3)": the written day is the better one. */
    private boolean dayFollows(int at) {
        int next = tokens.is(at, ",") || tokens.is(at, "(") ? at + 1 : at;
        return DateReader.at(tokens, next) != null;
    }

    private boolean continuesNumber(int at) {
        boolean sign = tokens.is(at - 1, "/") || tokens.is(at - 1, ".") || tokens.is(at - 1, ",");
        return sign
                && tokens.glued(at)
                && tokens.glued(at - 1)
                && tokens.get(at - 2).isNumber();
    }

    private int day(int at) {
        boolean cued = isCued(at);
        var range = range(at, cued);
        if (range != null) {
            return add(at, range);
        }
        var day = DateReader.at(tokens, at);
        if (day == null || (!day.hasYear() && (!cued || isAmount(at, day)))) {
            return at + 1;
        }
        return add(at, new Range(day, null));
    }

    /** "mỗi năm mở từ 5-7 lớp": a range of numbers, not the 5th of July. */
    private boolean isAmount(int at, DateReader.Day day) {
        boolean named = DAY_WORDS.contains(tokens.get(at - 1).key());
        return !named && tokens.is(at + 1, "-") && QuantityNouns.isUnit(tokens, day.to());
    }

    private record Range(DateReader.Day first, DateReader.@Nullable Day last) {
        DateReader.Day end() {
            return last == null ? first : last;
        }
    }

    private int add(int at, Range range) {
        var role = range.first.exists() && range.end().exists()
                ? DateContext.roleOf(tokens, at, range.end().to())
                : DateMention.Role.IMPOSSIBLE;
        found.add(new DateMention(at, range.end().to(), range.first, range.last, 0, role));
        return range.end().to();
    }

    /** "21 và 22/8/2012", "5, 6 tháng 9", "từ 30/11 đến ngày 1/12/2018"; null when there is one day only. */
    private @Nullable Range range(int at, boolean cued) {
        var first = DateReader.at(tokens, at);
        if (first != null && (first.hasYear() || cued)) {
            return sameFormRange(first);
        }
        int number = DateReader.number(tokens, at);
        int join = JOINS.lengthAt(tokens, at + 1);
        if (number < 1 || number > 31 || join == 0) {
            return null;
        }
        int next = afterDayWord(at + 1 + join);
        var last = DateReader.at(tokens, next);
        var whole = last == null && tokens.get(next).isNumber() ? range(next, cued) : null;
        var end = whole == null ? last : whole.end();
        if (end == null || (!cued && !end.hasYear()) || number >= end.day()) {
            return null;
        }
        return new Range(new DateReader.Day(at + 1, number, end.month(), end.year()), end);
    }

    private @Nullable Range sameFormRange(DateReader.Day first) {
        int join = JOINS.lengthAt(tokens, first.to());
        if (join == 0) {
            return null;
        }
        var last = DateReader.at(tokens, afterDayWord(first.to() + join));
        if (last == null || tokens.is(first.to(), ",")) {
            return null;
        }
        var start = first.hasYear() ? first : first.withYear(last.year());
        return isNear(start, last) ? new Range(start, last) : null;
    }

    /** Meetings last days, not months; "26/3/1983 - 26/3/2013" is an anniversary. */
    private static boolean isNear(DateReader.Day first, DateReader.Day last) {
        boolean sameYear = first.year() == last.year();
        int months = last.month() - first.month();
        return sameYear && ((months == 1 && first.day() > last.day()) || (months == 0 && first.day() < last.day()));
    }

    private int afterDayWord(int at) {
        return DAY_WORDS.contains(tokens.get(at).key()) ? at + 1 : at;
    }

    /** Whether a word before announces a day; a comma or bracket may stand between: "Hôm nay, 5-7". */
    private boolean isCued(int at) {
        int end = at;
        while (DAY_WORDS.contains(tokens.get(end - 1).key()) || tokens.is(end - 1, "(") || tokens.is(end - 1, ",")) {
            boolean dayWord = tokens.get(end - 1).isWord();
            end--;
            if (dayWord) {
                return true;
            }
        }
        return CUES.endsAt(tokens, end, LONGEST_CUE);
    }
}
