package org.lienhiep.meeting;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A guest as stored. */
@Embeddable
record Guest(String name, @Nullable String office) {

    static Guest of(GuestDraft draft) {
        return new Guest(requireNonNull(draft.name()), draft.office());
    }

    GuestDraft values() {
        return new GuestDraft(name, office);
    }

    @Override
    public String toString() {
        return office == null ? name : name + ", " + office;
    }
}
