package org.lienhiep.news.reading;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Qualifier;

/** Tells how exactly a number is meant by the words around it: "trên 90", "20 hội trở lên". */
final class Qualifiers {

    private static final WordList LIST = WordList.read("numbers.txt");
    private static final Phrases<String> AT_LEAST = LIST.phrases("at-least");
    private static final Phrases<String> AT_MOST = LIST.phrases("at-most");
    private static final Phrases<String> ABOUT = LIST.phrases("about");
    private static final Phrases<String> OR_MORE = LIST.phrases("or-more");
    private static final Phrases<String> OR_LESS = LIST.phrases("or-less");
    private static final int LONGEST = 3;
    private static final int REACH_AFTER = 5;

    private Qualifiers() {}

    /**
     * How exactly a number is meant.
     *
     * @param from the token where the words for it, or else the number, begin
     */
    record Found(int from, Qualifier qualifier) {}

    /** Reads the qualifier of the number at a token; {@code unitTo} is the token after what is counted. */
    static Found around(Tokens tokens, int number, int unitTo, boolean range) {
        var before = before(tokens, number);
        if (OR_MORE.within(tokens, unitTo, unitTo + REACH_AFTER)) {
            return new Found(before.from, Qualifier.AT_LEAST);
        }
        if (OR_LESS.within(tokens, unitTo, unitTo + REACH_AFTER)) {
            return new Found(before.from, Qualifier.AT_MOST);
        }
        return range ? new Found(before.from, Qualifier.AT_LEAST) : before;
    }

    private static Found before(Tokens tokens, int number) {
        for (int length = LONGEST; length > 0; length--) {
            int from = number - length;
            var qualifier = exactly(tokens, from, number);
            if (qualifier != null && !isFromTo(tokens, from, number)) {
                return new Found(from, qualifier);
            }
        }
        return new Found(number, Qualifier.EXACT);
    }

    private static @Nullable Qualifier exactly(Tokens tokens, int from, int to) {
        if (AT_MOST.lengthAt(tokens, from) == to - from) {
            return Qualifier.AT_MOST;
        }
        if (ABOUT.lengthAt(tokens, from) == to - from) {
            return Qualifier.ABOUT;
        }
        return AT_LEAST.lengthAt(tokens, from) == to - from ? Qualifier.AT_LEAST : null;
    }

    /** "từ 20 hội" alone says where a rise began; only "từ 20 … trở lên" is a lower bound, and that is read after. */
    private static boolean isFromTo(Tokens tokens, int from, int number) {
        return number - from == 1 && tokens.is(from, Syllables.key("từ"));
    }
}
