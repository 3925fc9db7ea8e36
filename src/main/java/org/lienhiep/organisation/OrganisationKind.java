package org.lienhiep.organisation;

/** What an organisation is in the system of scientific associations. */
public enum OrganisationKind {
    /** "Liên hiệp các hội": an association of associations, of a province or the country. */
    UNION,
    /** "Hội": a society with statute and seal of its own, member of a union. */
    SOCIETY,
    /** "Đơn vị trực thuộc": a centre, institute or club run by a union or society. */
    UNIT
}
