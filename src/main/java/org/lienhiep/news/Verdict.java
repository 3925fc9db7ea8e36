package org.lienhiep.news;

import org.jspecify.annotations.Nullable;

/**
 * What a person decided about one proposed field.
 *
 * @param value the field's value where he corrected it, in the form that its editor writes; null otherwise
 */
public record Verdict(State state, @Nullable String value) {

    /** The decision. */
    public enum State {
        /** Not decided yet: it will not be recorded. */
        OPEN,
        /** Right as it was read. */
        ACCEPTED,
        /** Right now that it was changed. */
        CORRECTED,
        /** Wrong, or not wanted. */
        REJECTED
    }
}
