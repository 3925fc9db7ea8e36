package org.lienhiep.news.reading;

/** What kind of organisation a name tells of. */
enum OrganisationClass {
    /** Union of associations. */
    UNION,
    /** Association, its chapters included. */
    SOCIETY,
    /** Club; part of the world of associations, seldom a legal person. */
    CLUB,
    /** Fatherland Front and the political-social organisations, which the decree on associations leaves out. */
    MASS,
    /** Organ of the Party. */
    PARTY,
    /** Organ of the state. */
    STATE,
    /** School, hospital, company, newspaper and the like. */
    INSTITUTION;

    /** Whether its meetings are what this product records. */
    boolean isAssociation() {
        return this == UNION || this == SOCIETY || this == CLUB;
    }
}
