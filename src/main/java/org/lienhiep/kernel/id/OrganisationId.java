package org.lienhiep.kernel.id;

import java.util.UUID;

/** Names a union, a member society or a unit. */
public record OrganisationId(UUID value) implements RecordId {

    /** Reads the form that addresses and the API carry; {@link IllegalArgumentException} for anything else. */
    public static OrganisationId parse(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
