package org.lienhiep.kernel.id;

import java.util.UUID;

/** Names an indicator of the catalogue. */
public record IndicatorId(UUID value) implements RecordId {

    /** Reads the form that addresses and the API carry; {@link IllegalArgumentException} for anything else. */
    public static IndicatorId parse(String text) {
        return new IndicatorId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
