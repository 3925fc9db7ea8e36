package org.lienhiep.news.reading;

import org.jspecify.annotations.Nullable;

/** The words that begin an office, and their rank among offices. */
final class OfficeWords {

    private static final WordList LIST = WordList.read("offices.txt");
    private static final Phrases<Rank> HEADS = Phrases.of(LIST.section("heads"), entry -> Rank.valueOf(entry.value()));
    private static final Phrases<String> PREFIXES = LIST.phrases("prefixes");

    private static final Phrases<String> ABBREVIATIONS = LIST.phrases("abbreviations");
    private static final Phrases<String> OF_THE_DAY = LIST.phrases("of-the-day");
    private static final Phrases<String> OF_THE_STATE = LIST.phrases("of-the-state");

    private OfficeWords() {}

    /** Offices from the highest of an association to those outside it. */
    enum Rank {
        CHAIR,
        VICE_CHAIR,
        SECRETARY,
        VICE_SECRETARY,
        HEAD,
        MEMBER,
        PARTY,
        OTHER
    }

    /** Whether an office, perhaps a former one, begins at this token. */
    static boolean startsOffice(Tokens tokens, int index) {
        return headAt(tokens, afterPrefix(tokens, index)) != null;
    }

    static Phrases.@Nullable Match<Rank> headAt(Tokens tokens, int index) {
        return HEADS.at(tokens, index);
    }

    /** The keys of an office's words, the short forms spelt out. */
    static String keys(Tokens tokens, int from, int to) {
        var match = ABBREVIATIONS.at(tokens, from);
        return match == null || from + match.length() > to
                ? Syllables.keys(tokens.words(from, to))
                : Syllables.keys(match.value() + " " + tokens.words(from + match.length(), to));
    }

    /** The token after "nguyên", "quyền" and the like; the same token when none stands here. */
    static int afterPrefix(Tokens tokens, int index) {
        return index + PREFIXES.lengthAt(tokens, index);
    }

    /** Whether the office is held for one occasion: "trưởng đoàn" of a visit. */
    static boolean isOfTheDay(Tokens tokens, OfficeMention office) {
        return OF_THE_DAY.lengthAt(tokens, office.from()) >= office.to() - office.from();
    }

    /** Whether no association has such an office: "Phó Thủ tướng", "Vụ trưởng". */
    static boolean isOfTheState(Tokens tokens, OfficeMention office) {
        return OF_THE_STATE.startsAt(tokens, afterPrefix(tokens, office.from()));
    }
}
