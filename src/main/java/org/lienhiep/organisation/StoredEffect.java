package org.lienhiep.organisation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * A {@link ChangeEffect} as stored, with what is needed to undo it.
 *
 * @param rowId the name, membership, suspension or organisation that it changed
 * @param oldDay what stood there before in place of the new day
 */
@Embeddable
record StoredEffect(
        @Enumerated(EnumType.STRING) EffectKind kind,
        UUID organisationId,
        @Nullable UUID parentId,
        UUID rowId,
        @Nullable String subject,
        @Nullable PartialDate oldDay,
        @Nullable PartialDate newDay) {

    ChangeEffect told() {
        return new ChangeEffect(
                kind,
                new OrganisationId(organisationId),
                parentId == null ? null : new OrganisationId(parentId),
                subject,
                newDay);
    }
}
