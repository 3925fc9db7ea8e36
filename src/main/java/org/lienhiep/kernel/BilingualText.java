package org.lienhiep.kernel;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A name or title in Vietnamese and, where it has one, in English.
 *
 * @param vi Vietnamese, never blank
 * @param en English, null where none is recorded
 */
public record BilingualText(String vi, @Nullable String en) {

    public BilingualText {
        if (vi.isBlank()) {
            throw new IllegalArgumentException("the Vietnamese text is missing");
        }
    }

    /** The text in the reader's language; Vietnamese where there is no English. */
    public String in(Locale locale) {
        return en != null && Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : vi;
    }
}
