package org.lienhiep.kernel.id;

import java.util.UUID;

/** Names a person. */
public record PersonId(UUID value) implements RecordId {

    /** Reads the form that addresses and the API carry; {@link IllegalArgumentException} for anything else. */
    public static PersonId parse(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
