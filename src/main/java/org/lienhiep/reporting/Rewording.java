package org.lienhiep.reporting;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;

/**
 * What a change of an indicator's wording means for the reports that use it.
 *
 * @param from for {@link Kind#NEW_DEFINITION}, the first half-year that it holds for
 * @param reason for {@link Kind#NEW_DEFINITION}, why
 */
public record Rewording(
        Kind kind, @Nullable HalfYear from, @Nullable String reason) {

    /** Says the same in better words: every report shows them. */
    public static final Rewording CORRECTION = new Rewording(Kind.CORRECTION, null, null);

    /** Whether the meaning changes. */
    public enum Kind {
        /** Other words for the same: all reports show them, and figures compare as before. */
        CORRECTION,
        /** Something else is counted from a half-year on: earlier reports keep the words they were filled in with. */
        NEW_DEFINITION
    }
}
