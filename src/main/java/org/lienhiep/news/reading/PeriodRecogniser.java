package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds half-years, years, terms of office and other stretches of time. */
final class PeriodRecogniser {

    private static final WordList LIST = WordList.read("periods.txt");
    private static final Phrases<String> FIRST_HALF = LIST.phrases("first-half");
    private static final Phrases<String> SECOND_HALF = LIST.phrases("second-half");
    private static final Phrases<String> YEAR_WORDS = LIST.phrases("year");
    private static final Phrases<String> TERM_WORDS = LIST.phrases("term");
    private static final Phrases<String> PARTS_OF_YEAR = LIST.phrases("part-of-year");
    private static final Phrases<String> YEAR_LINKS = LIST.phrases("year-links");
    private static final Phrases<String> TO = LIST.phrases("to");
    private static final String NUMBER = Syllables.key("thứ");
    private static final int LONGEST_TERM_NAME = 6;

    private final Tokens tokens;
    private final List<PeriodMention> found = new ArrayList<>();

    private PeriodRecogniser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** All stretches of time in the order of the text; none overlap. */
    static List<PeriodMention> recognise(Tokens tokens) {
        var recogniser = new PeriodRecogniser(tokens);
        int at = 0;
        while (at < tokens.size()) {
            var period = recogniser.at(at);
            if (period != null) {
                recogniser.found.add(period);
            }
            at = period == null ? at + 1 : period.to();
        }
        return List.copyOf(recogniser.found);
    }

    private @Nullable PeriodMention at(int at) {
        var token = tokens.get(at);
        if (!token.isWord() && !token.isNumber()) {
            return null;
        }
        var half = half(at, FIRST_HALF, PeriodMention.Span.FIRST_HALF);
        if (half == null) {
            half = half(at, SECOND_HALF, PeriodMention.Span.SECOND_HALF);
        }
        if (half != null) {
            return half;
        }
        int part = PARTS_OF_YEAR.lengthAt(tokens, at);
        if (part > 0) {
            return ofYear(at, at + part, PeriodMention.Span.OTHER);
        }
        int term = TERM_WORDS.lengthAt(tokens, at);
        if (term > 0) {
            return term(at, at + term);
        }
        return token.isNumber() ? span(at, at, spanInBrackets(at)) : year(at);
    }

    /** "Đại hội lần thứ IV (2002-2007)": behind the number of a congress the years are those of its term. */
    private PeriodMention.Span spanInBrackets(int at) {
        boolean numbered = tokens.is(at - 1, "(") && (tokens.is(at - 3, NUMBER) || tokens.is(at - 4, NUMBER));
        return numbered ? PeriodMention.Span.TERM : PeriodMention.Span.OTHER;
    }

    private @Nullable PeriodMention half(int at, Phrases<String> words, PeriodMention.Span span) {
        int length = words.lengthAt(tokens, at);
        return length == 0 ? null : ofYear(at, at + length, span);
    }

    /** A part of a year; the year may follow: "6 tháng đầu năm 2011", "quý IV năm 2020", "quý I/2019". */
    private PeriodMention ofYear(int from, int end, PeriodMention.Span span) {
        int link = end + YEAR_LINKS.lengthAt(tokens, end);
        int year = DateReader.year(tokens, link);
        return year == 0 || isSpan(link)
                ? new PeriodMention(from, end, span, 0, 0)
                : new PeriodMention(from, link + 1, span, year, year);
    }

    private @Nullable PeriodMention year(int at) {
        int words = YEAR_WORDS.lengthAt(tokens, at);
        int year = words == 0 ? 0 : DateReader.year(tokens, at + words);
        boolean number =
                tokens.is(at + words + 1, ".") && tokens.get(at + words + 2).isNumber();
        if (year == 0 || number) {
            return null;
        }
        var span = span(at, at + words, PeriodMention.Span.OTHER);
        return span != null ? span : new PeriodMention(at, at + words + 1, PeriodMention.Span.YEAR, year, year);
    }

    /** "nhiệm kỳ VI (2022-2027)", "khóa IV, nhiệm kỳ 2016-2021": the years may stand a few words on. */
    private @Nullable PeriodMention term(int from, int end) {
        for (int at = end; at < end + LONGEST_TERM_NAME && !tokens.get(at).isBreak() && !tokens.is(at, "."); at++) {
            var span = span(from, at, PeriodMention.Span.TERM);
            if (span != null) {
                return span;
            }
            if (at > end && !isOrdinal(at)) {
                return null;
            }
        }
        return null;
    }

    private boolean isOrdinal(int at) {
        var token = tokens.get(at);
        return token.kind() == Token.Kind.SIGN
                || token.isUpper()
                || token.isNumber()
                || Ordinals.at(tokens, at) > 0
                || YEAR_LINKS.startsAt(tokens, at)
                || TERM_WORDS.startsAt(tokens, at);
    }

    /** Two years with a dash or "đến" between; null when that does not stand here. */
    private @Nullable PeriodMention span(int from, int at, PeriodMention.Span span) {
        int start = tokens.is(at, "(") ? at + 1 : at;
        if (!isSpan(start)) {
            return null;
        }
        int last = start + 1 + TO.lengthAt(tokens, start + 1);
        return new PeriodMention(from, last + 1, span, DateReader.year(tokens, start), DateReader.year(tokens, last));
    }

    private boolean isSpan(int at) {
        int first = DateReader.year(tokens, at);
        int to = TO.lengthAt(tokens, at + 1);
        return first != 0 && to > 0 && DateReader.year(tokens, at + 1 + to) >= first;
    }
}
