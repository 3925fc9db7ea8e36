package org.lienhiep.kernel.id;

import java.util.UUID;

/** Names a body of an organisation, such as its executive committee. */
public record BodyId(UUID value) implements RecordId {

    /** Reads the form that addresses and the API carry; {@link IllegalArgumentException} for anything else. */
    public static BodyId parse(String text) {
        return new BodyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
