package org.lienhiep.organisation;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * One line of the list of organisations.
 *
 * @param membership since when, and until when, it belongs to its parent; null when it belongs to none
 * @param state how it stands on the day asked for
 */
public record OrganisationRow(
        OrganisationId id,
        String code,
        OrganisationKind kind,
        BilingualText name,
        @Nullable BilingualText shortName,
        @Nullable PartialDate founded,
        @Nullable PartialDate dissolved,
        @Nullable DateRange membership,
        OrganisationState state) {

    /** Whether it belongs to its parent on the day asked for; a membership that rests is one. */
    public boolean member() {
        return state == OrganisationState.MEMBER || state == OrganisationState.SUSPENDED;
    }
}
