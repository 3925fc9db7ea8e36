package org.lienhiep.news;

import org.jspecify.annotations.Nullable;

/**
 * What a person decided about one proposed field.
 *
 * @param value the field's value where he corrected it, in the form that its editor writes; null otherwise
 * @param remember whether the name in the article shall mean the record he chose from now on; null where that is no
 *     question
 */
public record Verdict(
        State state, @Nullable String value, @Nullable Boolean remember) {

    /** A decision with nothing to remember. */
    public Verdict(State state, @Nullable String value) {
        this(state, value, null);
    }

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
