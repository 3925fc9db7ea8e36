package org.lienhiep.organisation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.lienhiep.kernel.id.OrganisationId;

/** An organisation that takes part in a change. */
@Embeddable
record ChangeParty(@Enumerated(EnumType.STRING) Side side, UUID organisationId) {

    /** On which side of the change. */
    enum Side {
        /** It was there before, or is the member. */
        FROM,
        /** It is there afterwards, or is the union. */
        TO
    }

    static ChangeParty from(OrganisationId organisation) {
        return new ChangeParty(Side.FROM, organisation.value());
    }

    static ChangeParty to(OrganisationId organisation) {
        return new ChangeParty(Side.TO, organisation.value());
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }
}
