package org.lienhiep.news;

import org.jspecify.annotations.Nullable;
import org.lienhiep.news.reading.TextRange;

/** Sentences of an article: what a figure is quoted with, and what stands for a title that is missing. */
final class Sentences {

    private static final String ENDS = ".!?…\n";
    private static final int LONGEST = 600;
    private static final int LONGEST_TITLE = 120;

    private Sentences() {}

    /** The sentence around these words, cut when it is very long; null where the words are not in the text. */
    static @Nullable String around(String text, @Nullable TextRange words) {
        var range = words == null ? null : range(text, words);
        return range == null ? null : range.of(text);
    }

    /** Where the sentence around these words stands; null where the words are not in the text. */
    static @Nullable TextRange range(String text, TextRange words) {
        if (words.end() > text.length() || words.start() == words.end()) {
            return null;
        }
        int start = words.start();
        while (start > 0 && words.end() - start < LONGEST && !endsAt(text, start - 1)) {
            start--;
        }
        int end = words.end();
        while (end < text.length() && end - start < LONGEST && !endsAt(text, end - 1)) {
            end++;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? null : new TextRange(start, end);
    }

    /** The beginning of a text, as a title for want of one; null for a blank text. */
    static @Nullable String first(String text) {
        var line = text.strip().lines().findFirst().orElse("").strip();
        if (line.isEmpty()) {
            return null;
        }
        return line.length() <= LONGEST_TITLE
                ? line
                : line.substring(0, LONGEST_TITLE).strip() + "…";
    }

    /** A full stop between digits or letters, as in "16.356" or "T.P", ends nothing. */
    private static boolean endsAt(String text, int at) {
        char sign = text.charAt(at);
        return ENDS.indexOf(sign) >= 0
                && (sign != '.' || at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }
}
