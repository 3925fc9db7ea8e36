package org.lienhiep.kernel.id;

import java.util.UUID;

/** Names a file kept with a meeting. */
public record AttachmentId(UUID value) implements RecordId {

    /** Reads the form that addresses and the API carry; {@link IllegalArgumentException} for anything else. */
    public static AttachmentId parse(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
