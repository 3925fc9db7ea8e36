package org.lienhiep.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which texts are compared and searched: lower case, without Vietnamese diacritics, single blanks. Old
 * and new tone placement (hoà, hòa), composed and decomposed Unicode come out alike. The database function
 * {@code search_key(text)} does the same.
 */
public final class SearchKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private SearchKey() {}

    /** The key of a text; empty for a blank one. */
    public static String of(String text) {
        var lower = CleanText.of(text).toLowerCase(Locale.ROOT).replace('đ', 'd');
        var bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return BLANKS.matcher(bare).replaceAll(" ").strip();
    }
}
