package org.lienhiep.organisation;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * What a person enters about an organisation. Anything may still be missing; {@link Organisations} says what must
 * not.
 *
 * @param code short code, letters, digits and dashes; unique in the installation
 * @param name Vietnamese name
 * @param shortName Vietnamese short name
 * @param nameEn English name
 * @param shortNameEn English short name
 * @param place province or town of its seat
 * @param parent the union it is a member of, or the organisation that runs the unit
 * @param memberSince first day of that membership
 * @param memberUntil last day of that membership
 * @param decision number and date of the decision of admission
 */
public record OrganisationDraft(
        @Nullable String code,
        @Nullable OrganisationKind kind,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable String nameEn,
        @Nullable String shortNameEn,
        @Nullable PartialDate founded,
        @Nullable PartialDate dissolved,
        @Nullable String place,
        @Nullable OrganisationId parent,
        @Nullable PartialDate memberSince,
        @Nullable PartialDate memberUntil,
        @Nullable String decision,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String website,
        @Nullable String note) {

    /** A new organisation below this one, all else still to be entered. */
    public static OrganisationDraft blank(OrganisationKind kind, @Nullable OrganisationId parent) {
        return new OrganisationDraft(
                null, kind, null, null, null, null, null, null, null, parent, null, null, null, null, null, null, null,
                null);
    }

    /** An organisation of which only code, kind and names are known. */
    public static OrganisationDraft named(
            String code,
            OrganisationKind kind,
            String name,
            @Nullable String shortName,
            @Nullable OrganisationId parent) {
        return new OrganisationDraft(
                code, kind, name, shortName, null, null, null, null, null, parent, null, null, null, null, null, null,
                null, null);
    }

    /** The same with another code. */
    public OrganisationDraft withCode(@Nullable String other) {
        return new OrganisationDraft(
                other,
                kind,
                name,
                shortName,
                nameEn,
                shortNameEn,
                founded,
                dissolved,
                place,
                parent,
                memberSince,
                memberUntil,
                decision,
                address,
                phone,
                email,
                website,
                note);
    }

    /** The same with another place. */
    public OrganisationDraft withPlace(@Nullable String other) {
        return new OrganisationDraft(
                code,
                kind,
                name,
                shortName,
                nameEn,
                shortNameEn,
                founded,
                dissolved,
                other,
                parent,
                memberSince,
                memberUntil,
                decision,
                address,
                phone,
                email,
                website,
                note);
    }

    /** The same, member since this day. */
    public OrganisationDraft withMemberSince(@Nullable PartialDate other) {
        return new OrganisationDraft(
                code,
                kind,
                name,
                shortName,
                nameEn,
                shortNameEn,
                founded,
                dissolved,
                place,
                parent,
                other,
                memberUntil,
                decision,
                address,
                phone,
                email,
                website,
                note);
    }
}
