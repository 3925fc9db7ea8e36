package org.lienhiep.news.reading;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;

/** Where the part of an organisation's name that says what it is about ends: "Khoa học và Công nghệ", "Chống đau". */
final class OrganisationNames {

    private static final int LONGEST = 14;
    private static final int LONGEST_TAIL = 6;
    private static final WordList FIELDS = WordList.read("fields.txt");
    private static final Phrases<String> SUBJECTS = subjects();
    private static final Set<String> SYLLABLES = syllables();
    private static final WordList WORDS = WordList.read("words.txt");
    private static final Phrases<String> STOPS = WORDS.phrases("stop");
    private static final Phrases<String> NO_STOPS = WORDS.phrases("no-stop");
    private static final Phrases<String> NAME_STOPS = WORDS.phrases("name-stop");

    private static final Phrases<String> OTHERS = WORDS.phrases("others");
    private static final String AND = Syllables.key("và");

    private OrganisationNames() {}

    private static Phrases<String> subjects() {
        return Phrases.of(Stream.concat(FIELDS.section("fields").stream(), FIELDS.section("departments").stream())
                .toList());
    }

    private static Set<String> syllables() {
        var syllables = new HashSet<String>();
        Stream.concat(FIELDS.section("fields").stream(), FIELDS.section("departments").stream())
                .flatMap(entry -> Stream.of(Syllables.keys(entry.phrase()).split(" ", -1)))
                .forEach(syllables::add);
        return syllables;
    }

    /** The subject from the lists that begins at this token; null if none does. */
    static Phrases.@Nullable Match<String> listedAt(Tokens tokens, int index) {
        return SUBJECTS.at(tokens, index);
    }

    /** What stands between these tokens as a search key; where it is of the lists, as they spell it. */
    static String subject(Tokens tokens, int from, int to) {
        if (from == to) {
            return "";
        }
        var listed = listedAt(tokens, from);
        return SearchKey.of(listed != null && from + listed.length() == to ? listed.value() : tokens.words(from, to));
    }

    /** Whether a word that goes on the sentence stands here, so that a name or a label ends. */
    static boolean isStop(Tokens tokens, int index) {
        return isVerbOrParticle(tokens, index) || NAME_STOPS.startsAt(tokens, index);
    }

    /** The same for offices, which may contain more words than names do. */
    static boolean isVerbOrParticle(Tokens tokens, int index) {
        return STOPS.startsAt(tokens, index)
                && !NO_STOPS.startsAt(tokens, index)
                && NO_STOPS.lengthAt(tokens, index - 1) <= 1;
    }

    /**
     * The token after the subject that begins at this one, or the same token when none does.
     *
     * @param roomy whether any syllable that occurs in listed subjects may go on a name in lower case, as in the long
     *     names of centres and institutes
     */
    static int endAt(Tokens tokens, int index, boolean roomy) {
        int end = index;
        while (end - index < LONGEST) {
            int next = step(tokens, index, end, roomy);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** Where a name goes on behind "và" with a capital, as in "Báo Tri thức và Cuộc sống"; else where it ended. */
    static int endAfterAnd(Tokens tokens, int end) {
        int next = end + 1;
        boolean joins = tokens.is(end, AND) && goesOn(tokens, next) && !OTHERS.startsAt(tokens, next);
        int to = joins ? endAt(tokens, next, false) : end;
        return to > next ? to : end;
    }

    /** "Hội Nghiên cứu bệnh hại thực vật Việt Nam": small words up to a place go on a name; else where it ended. */
    static int endBeforePlace(Tokens tokens, int end) {
        int at = end;
        while (at < end + LONGEST_TAIL
                && tokens.get(at).isWord()
                && !tokens.get(at).isCapital()
                && !isEnd(tokens, at)) {
            at++;
        }
        var place = at == end ? null : PlaceNames.at(tokens, at);
        return place != null && tokens.get(at).isCapital() ? at : end;
    }

    private static int step(Tokens tokens, int start, int at, boolean roomy) {
        if (at > start && isEnd(tokens, at)) {
            return at;
        }
        int listed = SUBJECTS.lengthAt(tokens, at);
        if (listed > 0 && (tokens.get(at).isCapital() || at == start)) {
            return at + listed;
        }
        var token = tokens.get(at);
        if (token.isCapital()) {
            return at + 1;
        }
        if (at == start) {
            return at;
        }
        if (isConnector(token) && goesOn(tokens, at + 1)) {
            return at + Math.max(2, 1 + SUBJECTS.lengthAt(tokens, at + 1));
        }
        return isFollower(tokens, start, at, roomy) ? at + 1 : at;
    }

    private static boolean isEnd(Tokens tokens, int at) {
        return isStop(tokens, at)
                || PlaceNames.at(tokens, at) != null
                || OrganisationHeads.at(tokens, at) != null
                || OfficeWords.startsOffice(tokens, at)
                || PersonNames.endAt(tokens, at, false) - at >= 3;
    }

    private static boolean isConnector(Token token) {
        return token.is(AND) || token.is("-") || token.is("&") || token.is("/");
    }

    private static boolean goesOn(Tokens tokens, int at) {
        return tokens.get(at).isCapital() && !isEnd(tokens, at) && PersonNames.endAt(tokens, at, false) == at;
    }

    /** "Hội Chống đau": one word in lower case may end a name, if it is not one that goes on the sentence. */
    private static boolean isFollower(Tokens tokens, int start, int at, boolean roomy) {
        if (!tokens.get(at).isWord() || isStop(tokens, at)) {
            return false;
        }
        if (roomy && SYLLABLES.contains(tokens.get(at).key())) {
            return true;
        }
        var before = tokens.get(at - 1);
        boolean afterListed = endsListed(tokens, start, at);
        return before.isCapital() && !before.isUpper() && !afterListed;
    }

    private static boolean endsListed(Tokens tokens, int start, int at) {
        return SUBJECTS.endsAt(tokens, at, Math.min(at - start, LONGEST));
    }
}
