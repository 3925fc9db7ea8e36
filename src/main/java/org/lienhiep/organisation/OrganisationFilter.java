package org.lienhiep.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * What narrows a list of organisations.
 *
 * @param text part of a name, short name or code, deaf to case and diacritics; empty for all
 * @param kind only this kind; null for all
 * @param below only this organisation and those that belonged to it or below it at any time; null for all
 * @param existing only those that exist on the day
 * @param asOf the day whose names and memberships are shown
 */
public record OrganisationFilter(
        String text,
        @Nullable OrganisationKind kind,
        @Nullable OrganisationId below,
        boolean existing,
        LocalDate asOf) {

    /** Everything as it is on this day. */
    public static OrganisationFilter all(LocalDate asOf) {
        return new OrganisationFilter("", null, null, false, asOf);
    }

    /** The same with another text. */
    public OrganisationFilter withText(String other) {
        return new OrganisationFilter(other, kind, below, existing, asOf);
    }

    /** The same for another kind. */
    public OrganisationFilter withKind(@Nullable OrganisationKind other) {
        return new OrganisationFilter(text, other, below, existing, asOf);
    }

    /** The same below another organisation. */
    public OrganisationFilter under(@Nullable OrganisationId other) {
        return new OrganisationFilter(text, kind, other, existing, asOf);
    }

    /** The same without those that do not exist on the day, or with them. */
    public OrganisationFilter onlyExisting(boolean only) {
        return new OrganisationFilter(text, kind, below, only, asOf);
    }
}
