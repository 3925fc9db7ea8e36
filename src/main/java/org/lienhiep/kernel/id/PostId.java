package org.lienhiep.kernel.id;

import java.util.UUID;

/** Names a post in a body. */
public record PostId(UUID value) implements RecordId {

    /** Reads the form that addresses and the API carry; {@link IllegalArgumentException} for anything else. */
    public static PostId parse(String text) {
        return new PostId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
