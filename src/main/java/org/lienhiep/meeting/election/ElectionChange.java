package org.lienhiep.meeting.election;

import org.jspecify.annotations.Nullable;
import org.lienhiep.meeting.ElectionDraft;

/**
 * What storing a count, or withdrawing it, changes about who is elected.
 *
 * @param before as recorded; null for someone newly elected
 * @param after as it will be; null for someone who will not be elected any more
 */
public record ElectionChange(
        @Nullable ElectionDraft before, @Nullable ElectionDraft after) {

    /** What becomes of the election. */
    public enum Kind {
        /** Someone is elected who was not. */
        ADDED,
        /** An election is recorded differently: another name, post, term or day. */
        CORRECTED,
        /** Someone is not elected any more, and what followed from it is undone. */
        WITHDRAWN
    }

    /** What becomes of it. */
    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        return after == null ? Kind.WITHDRAWN : Kind.CORRECTED;
    }
}
