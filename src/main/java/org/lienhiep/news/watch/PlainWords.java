package org.lienhiep.news.watch;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Words as lists and pages carry them, without markup and without what turns or hides writing. */
final class PlainWords {

    /** Longest title or name kept, in UTF-16 units. */
    private static final int LONGEST_LINE = 400;

    private static final int LONGEST_EXCERPT = 320;

    /** Beyond this nobody looks for words among markup. */
    private static final int LONGEST_SOURCE = 20_000;

    /** Control characters, marks of direction (which can make a title read backwards), lone surrogates. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff\\p{Cs}]+");

    private PlainWords() {}

    /** One line without markup; null when nothing is left. */
    static @Nullable String line(@Nullable String source) {
        return cut(source, LONGEST_LINE);
    }

    /** The first words without markup; null when nothing is left. */
    static @Nullable String excerpt(@Nullable String source) {
        return cut(source, LONGEST_EXCERPT);
    }

    private static @Nullable String cut(@Nullable String source, int longest) {
        if (source == null) {
            return null;
        }
        var part = source.length() > LONGEST_SOURCE ? source.substring(0, LONGEST_SOURCE) : source;
        var words = part.indexOf('<') < 0 && part.indexOf('&') < 0
                ? part
                : Jsoup.parse(part).text();
        var seen = UNSEEN.matcher(Normalizer.normalize(words, Normalizer.Form.NFC))
                .replaceAll(" ")
                .replaceAll("\\s+", " ")
                .strip();
        if (seen.isEmpty()) {
            return null;
        }
        return seen.length() <= longest ? seen : shortened(seen, longest);
    }

    /** Ends at the end of a word. */
    private static String shortened(String words, int longest) {
        var blank = words.lastIndexOf(' ', longest);
        var end = blank > longest / 2 ? blank : longest;
        if (Character.isHighSurrogate(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end) + " …";
    }
}
