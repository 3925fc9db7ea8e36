package org.lienhiep.kernel.id;

import java.util.UUID;

/** Names a half-year report of one society. */
public record ReportId(UUID value) implements RecordId {

    /** Reads the form that addresses and the API carry; {@link IllegalArgumentException} for anything else. */
    public static ReportId parse(String text) {
        return new ReportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
