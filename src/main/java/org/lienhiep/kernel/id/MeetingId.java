package org.lienhiep.kernel.id;

import java.util.UUID;

/** Names a meeting. */
public record MeetingId(UUID value) implements RecordId {

    /** Reads the form that addresses and the API carry; {@link IllegalArgumentException} for anything else. */
    public static MeetingId parse(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
