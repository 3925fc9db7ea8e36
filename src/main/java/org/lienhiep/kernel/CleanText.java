package org.lienhiep.kernel;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts as people hand them in – typed, pasted, sent, read from a file – made fit to be kept: without the control
 * characters that no database and no document takes, and without halves of characters that lost the other half.
 */
public final class CleanText {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|\\p{Cs}|[\\ufffe\\uffff]");

    private CleanText() {}

    /** The text with a blank in the place of each character that cannot be kept, so that all others keep theirs. */
    public static String of(String text) {
        return text.chars().anyMatch(CleanText::isDoubtful)
                ? UNFIT.matcher(text).replaceAll(" ")
                : text;
    }

    /** Almost no text has any of these: it is kept as it is without a closer look. */
    private static boolean isDoubtful(int unit) {
        return Character.isISOControl(unit) ? unit != '\t' && unit != '\n' && unit != '\r' : unit >= 0xd800;
    }

    /** The same without blanks at its ends; null when nothing is left, as nothing but blanks is nothing entered. */
    public static @Nullable String orNull(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var clean = of(text).strip();
        return clean.isEmpty() ? null : clean;
    }
}
