package org.lienhiep.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which texts are compared and searched: lower case, without Vietnamese diacritics, single blanks. Old
 * and new tone placement (hoà, hòa), composed and decomposed Unicode come out alike. The database function
 * {@code search_key(text)} does the same.
 */
public final class SearchKey {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchKey() {}

    /** The key of a text; empty for a blank one. */
    public static String of(String text) {
        var lower = CleanText.of(text).toLowerCase(Locale.ROOT).replace('đ', 'd');
        return bare(Normalizer.normalize(lower, Normalizer.Form.NFD)).strip();
    }

    /** The words of a text's key in their order, without anything that stands between them; none for a blank one. */
    public static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(of(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Without marks, runs of blanks as one; by hand, as every word that is read or searched comes through here. */
    private static String bare(String decomposed) {
        var key = new StringBuilder(decomposed.length());
        boolean blank = false;
        int at = 0;
        while (at < decomposed.length()) {
            int point = decomposed.codePointAt(at);
            at += Character.charCount(point);
            if (isBlank(point)) {
                blank = true;
            } else if (!isMark(point)) {
                if (blank) {
                    key.append(' ');
                    blank = false;
                }
                key.appendCodePoint(point);
            }
        }
        return key.toString();
    }

    private static boolean isBlank(int point) {
        return point == ' ' || (point >= '\t' && point <= '\r') || point == NO_BREAK_SPACE;
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
