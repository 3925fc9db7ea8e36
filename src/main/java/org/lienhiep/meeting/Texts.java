package org.lienhiep.meeting;

import org.jspecify.annotations.Nullable;

/** Nothing but blanks is nothing entered. */
final class Texts {

    private Texts() {}

    /** The text without blanks at its ends; null when nothing is left. */
    static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
