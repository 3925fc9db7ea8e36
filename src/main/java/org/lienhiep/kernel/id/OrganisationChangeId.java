package org.lienhiep.kernel.id;

import java.util.UUID;

/** Names what happened to organisations by one decision. */
public record OrganisationChangeId(UUID value) implements RecordId {

    /** Reads the form that addresses and the API carry; {@link IllegalArgumentException} for anything else. */
    public static OrganisationChangeId parse(String text) {
        return new OrganisationChangeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
