package org.lienhiep.news.reading;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Abbreviations in brackets behind what they shorten: "(LHH)", "(KH-KT)". */
final class Brackets {

    private static final Set<String> JOINS =
            Stream.of("và", "các").map(Syllables::key).collect(Collectors.toUnmodifiableSet());
    private static final Phrases<String> SHORT_NAMES =
            WordList.read("organisations.txt").phrases("short-names");
    private static final int LONGEST = 6;
    private static final int LONGEST_NAME = 9;
    private static final int LONGEST_ASIDE = 40;

    private Brackets() {}

    /** The token after the bracket, whatever stands in it, that opens here; the same token when none does. */
    static int after(Tokens tokens, int at) {
        if (!tokens.is(at, "(")) {
            return at;
        }
        for (int end = at + 1; end < at + LONGEST_ASIDE && !tokens.get(end).isBreak(); end++) {
            if (tokens.is(end, ")")) {
                return end + 1;
            }
        }
        return at;
    }

    /** The token after the bracket that holds an abbreviation or another short name: "(Liên hiệp hội)", "(gọi tắt là Hội)". */
    static int afterShortName(Tokens tokens, int at) {
        int end = afterAbbreviation(tokens, at);
        boolean named = end == at && tokens.is(at, "(") && SHORT_NAMES.startsAt(tokens, at + 1);
        int close = named ? after(tokens, at) : end;
        return close - at <= LONGEST_NAME ? close : end;
    }

    /** The token after the bracketed abbreviation that stands here; the same token when none does. */
    static int afterAbbreviation(Tokens tokens, int at) {
        if (!tokens.is(at, "(")) {
            return at;
        }
        for (int end = at + 1; end < at + LONGEST; end++) {
            if (tokens.is(end, ")")) {
                return end > at + 1 ? end + 1 : at;
            }
            boolean part = tokens.get(end).isUpper()
                    || (end > at + 1 && JOINS.contains(tokens.get(end).key()))
                    || tokens.is(end, "-")
                    || tokens.is(end, "&")
                    || tokens.is(end, ".");
            if (!part) {
                return at;
            }
        }
        return at;
    }
}
