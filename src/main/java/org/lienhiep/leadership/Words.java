package org.lienhiep.leadership;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;

/** Words as they are stored: composed letters, single blanks, nothing for nothing. */
final class Words {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private Words() {}

    /** The text on one line, without blanks at its ends; null when nothing is left. */
    static @Nullable String orNull(@Nullable String text) {
        var clean = CleanText.orNull(text);
        return clean == null ? null : of(clean);
    }

    /** The text on one line, without blanks at its ends. */
    static String of(String text) {
        return BLANKS.matcher(Normalizer.normalize(CleanText.of(text), Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }

    /** The text with its lines, without blanks at its ends; null when nothing is left. */
    static @Nullable String linesOrNull(@Nullable String text) {
        var clean = CleanText.orNull(text);
        return clean == null ? null : Normalizer.normalize(clean, Normalizer.Form.NFC);
    }
}
