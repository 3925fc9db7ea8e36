package org.lienhiep.meeting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a decision after it was made.
 *
 * @param by display name of who did it
 * @param note the reason, or what shows that it was done
 * @param dueBefore the day by which it was to be done until then; only of an extension
 * @param dueAfter the day by which it is to be done since; only of an extension
 */
public record DecisionStep(
        Kind kind,
        Instant at,
        String by,
        @Nullable String note,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter) {

    /** What can happen. */
    public enum Kind {
        /** It was reported as carried out. */
        DONE,
        /** It is to be carried out again. */
        REOPENED,
        /** A later decision replaced it. */
        SUPERSEDED,
        /** It was given another day. */
        EXTENDED,
        /** Its owner was reminded. */
        REMINDED
    }
}
