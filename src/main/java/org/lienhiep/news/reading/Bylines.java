package org.lienhiep.news.reading;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the line that names an author: "Hoàng Vương", "Tin, ảnh: N.R", "Quỳnh Trang – Thúy Hiền", "PV". */
final class Bylines {

    private static final WordList LIST = WordList.read("page.txt");
    private static final Phrases<String> BY = LIST.phrases("by");
    private static final Phrases<String> SOURCES = LIST.phrases("source");
    private static final Phrases<String> NOBODY = LIST.phrases("nobody");
    private static final Set<String> REPORTERS = Set.of("pv", "ctv", "tt", "nhom pv", "p");
    private static final Set<String> CONNECTORS = Stream.of("-", ",", "&", "/", ".", "(", ")", "|", "và", ";")
            .map(Syllables::key)
            .collect(Collectors.toSet());
    private static final String THEO = Syllables.key("theo");
    private static final Phrases<String> NEWSPAPERS = LIST.phrases("newspapers");
    private static final int LONGEST_PEN_NAME = 4;
    private static final Phrases<String> HEADINGS =
            WordList.read("elections.txt").phrases("headings");
    private static final int LONGEST = 12;
    private static final int LONGEST_SOURCE = 4;
    private static final int LONGEST_SLOPPY = 3;

    private Bylines() {}

    /** Whether the line begins as by-lines do: "Tin, ảnh:". */
    static boolean startsByline(Tokens tokens, int from) {
        int length = BY.lengthAt(tokens, from);
        return length > 0
                && (tokens.is(from + length, ":") || tokens.get(from + length).isCapital());
    }

    /** Whether the line is a name without a family name: two to four capitalised syllables, and no newspaper's. */
    static boolean isPenName(Tokens tokens, int from, int to) {
        boolean name = to - from >= 2 && to - from <= LONGEST_PEN_NAME;
        for (int at = from; at < to; at++) {
            name &= tokens.get(at).isCapital() && !tokens.get(at).isUpper();
        }
        return name
                && !NEWSPAPERS.startsAt(tokens, from)
                && OrganisationHeads.at(tokens, from) == null
                && PlaceNames.at(tokens, from) == null;
    }

    /** "Nguồn: …", "Nguồn Phú Yên: …". */
    static boolean isSource(Tokens tokens, int from) {
        int length = SOURCES.lengthAt(tokens, from);
        for (int at = from + length; length > 0 && at <= from + length + LONGEST_SOURCE; at++) {
            if (tokens.is(at, ":")) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is nothing but capitalised words and what connects names. */
    static boolean isNameLike(Tokens tokens, int from, int to) {
        int names = 0;
        int shouted = 0;
        for (int at = from; at < to; at++) {
            var token = tokens.get(at);
            shouted = token.isUpper() ? shouted + 1 : 0;
            if (shouted > LONGEST_PEN_NAME) {
                return false;
            }
            if (token.isCapital()) {
                names++;
            } else if (!CONNECTORS.contains(token.key())) {
                return false;
            }
        }
        return names > 0;
    }

    /** "CityWeb" is a site. */
    private static boolean isCamel(String word) {
        return IntStream.range(1, word.length())
                .anyMatch(i -> Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1)));
    }

    /**
     * Where the author's name stands in this line; null if the line names none.
     *
     * @param last whether the line stands below the text, where a name may lack a capital ("Minh hiếu.")
     */
    static @Nullable TextRange author(Tokens tokens, int from, int to, boolean last) {
        if (to - from > LONGEST || HEADINGS.startsAt(tokens, from)) {
            return null;
        }
        int length = BY.lengthAt(tokens, from);
        int start = length > 0 && tokens.is(from + length, ":") ? from + length + 1 : from;
        if (start == from
                && length > 0
                && length < to - from
                && !tokens.get(from + length).isWord()) {
            return null;
        }
        start += start == from && length > 0 && length < to - from ? length : 0;
        int end = withoutClosing(tokens, start, withoutOffice(tokens, start, withoutAddress(tokens, start, to)));
        if (tokens.is(start, "(") && OrganisationHeads.at(tokens, start + 1) != null) {
            return null;
        }
        if (tokens.is(from, THEO) && isSourceName(tokens, start, end)) {
            return null;
        }
        if (IntStream.range(start, end).anyMatch(at -> isCamel(tokens.words(at, at + 1)))) {
            return null;
        }
        boolean nameLike = isNameLike(tokens, start, end) || (last && isSloppyName(tokens, start, end));
        boolean name = end > start && nameLike && !NOBODY.startsAt(tokens, start);
        return name && !isAbbreviation(tokens, start, end) ? tokens.range(start, end) : null;
    }

    /** "Thúy Kiều - Đài Truyền thanh huyện", "Minh Tâm (Văn phòng Hội)": where the author works is not the name. */
    private static int withoutOffice(Tokens tokens, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            boolean bracket = tokens.is(at, "(") && Brackets.after(tokens, at) == to;
            if (bracket || (tokens.is(at, "-") && OrganisationHeads.at(tokens, at + 1) != null)) {
                return at;
            }
        }
        return to;
    }

    private static boolean isSloppyName(Tokens tokens, int from, int to) {
        boolean words = true;
        for (int at = from; at < to; at++) {
            words &= tokens.get(at).isWord() && !OrganisationNames.isStop(tokens, at);
        }
        return words
                && to - from > 1
                && to - from <= LONGEST_SLOPPY
                && tokens.get(from).isCapital();
    }

    /** "Theo Báo Vĩnh Long", "Theo Nhandan": where it was taken from, not who wrote it. */
    private static boolean isSourceName(Tokens tokens, int from, int to) {
        boolean reporter = to - from == 1 && REPORTERS.contains(tokens.get(from).key());
        return !reporter && (to - from == 1 || OrganisationHeads.at(tokens, from) != null);
    }

    /** "Thu Hà / bao.example": where the newspaper's address begins. */
    private static int withoutAddress(Tokens tokens, int from, int to) {
        for (int at = from + 1; at < to - 2; at++) {
            boolean sign = tokens.is(at, "/") || tokens.is(at, "|") || tokens.is(at, "-");
            if (sign && tokens.is(at + 2, ".") && tokens.glued(at + 2) && tokens.glued(at + 3)) {
                return at;
            }
        }
        return to;
    }

    /** The full stop of initials ("N.R.") belongs to the name, that of a sentence does not. */
    private static int withoutClosing(Tokens tokens, int from, int to) {
        int end = to;
        while (end > from && !tokens.get(end - 1).isWord()) {
            end--;
        }
        return end;
    }

    /** One abbreviation is a newspaper's, unless it is the usual one for a reporter or has dots. */
    private static boolean isAbbreviation(Tokens tokens, int from, int to) {
        return to - from == 1
                && tokens.get(from).isUpper()
                && !REPORTERS.contains(tokens.get(from).key());
    }
}
