package org.lienhiep.kernel.id;

import java.util.UUID;

/** Names a term of office of a body. */
public record TermId(UUID value) implements RecordId {

    /** Reads the form that addresses and the API carry; {@link IllegalArgumentException} for anything else. */
    public static TermId parse(String text) {
        return new TermId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
