package org.lienhiep.kernel.id;

import java.util.UUID;

/** Names one person's holding of a post. */
public record TenureId(UUID value) implements RecordId {

    /** Reads the form that addresses and the API carry; {@link IllegalArgumentException} for anything else. */
    public static TenureId parse(String text) {
        return new TenureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
