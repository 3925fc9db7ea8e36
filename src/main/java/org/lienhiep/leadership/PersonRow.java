package org.lienhiep.leadership;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * One line of the register of people.
 *
 * @param post his latest post among those that the person may see; null when there is none
 * @param organisation in which that post is
 * @param held since when and until when he holds it
 */
public record PersonRow(
        PersonId id,
        String name,
        @Nullable String honorific,
        @Nullable Integer birthYear,
        @Nullable BilingualText post,
        @Nullable OrganisationLabel organisation,
        @Nullable DateRange held) {

    /** The name with the titles before it. */
    public String fullName() {
        return honorific == null ? name : honorific + " " + name;
    }
}
