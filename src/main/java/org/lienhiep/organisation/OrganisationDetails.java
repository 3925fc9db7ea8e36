package org.lienhiep.organisation;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.Stamp;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * Everything recorded about one organisation.
 *
 * @param values as they are stored; the names are those of the day asked for
 * @param state how it stands on that day
 * @param memberSince since when it has been a member of its parent without a gap; null when it is none on that day
 * @param version for {@link Organisations#update}
 */
public record OrganisationDetails(
        OrganisationId id,
        OrganisationLabel label,
        OrganisationDraft values,
        OrganisationState state,
        @Nullable PartialDate memberSince,
        int version,
        Stamp stamp) {}
