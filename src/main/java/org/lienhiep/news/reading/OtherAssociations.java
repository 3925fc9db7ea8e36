package org.lienhiep.news.reading;

import org.jspecify.annotations.Nullable;

/** Tells the association that met from others, where a text names it by many names. */
final class OtherAssociations {

    private final OrganisationRegister register;
    private final OrganisationRegister.@Nullable Group host;

    /** @param host whose meeting it is, null if not known: then no association is surely another */
    OtherAssociations(OrganisationRegister register, OrganisationRegister.@Nullable Group host) {
        this.register = register;
        this.host = host;
    }

    /** Whether an organisation is surely not the one that met: the national one, a district's, another field's. */
    boolean contains(@Nullable OrganisationMention organisation) {
        if (organisation == null || host == null || register.of(organisation).is(host)) {
            return false;
        }
        var own = host.best();
        return !organisation.kind().isAssociation()
                || organisation.kind() != own.kind()
                || isOtherLevel(organisation.place(), own.place())
                || isOtherField(organisation.subject(), own.subject());
    }

    private static boolean isOtherLevel(Place place, Place own) {
        boolean nation = place.level() == Place.Level.NATION;
        boolean district = place.level() == Place.Level.DISTRICT && own.level() == Place.Level.PROVINCE;
        boolean province = place.level() == Place.Level.PROVINCE && place.isNamed() && own.level() == Place.Level.PROVINCE;
        boolean otherProvince = province && own.isNamed() && !place.name().equals(own.name());
        return nation != (own.level() == Place.Level.NATION) || district || otherProvince;
    }

    /** A field of one word may be an abbreviation, and a longer one may say the same in more words. */
    private static boolean isOtherField(String subject, String own) {
        return subject.contains(" ") && own.contains(" ") && !own.contains(subject) && !subject.contains(own);
    }
}
