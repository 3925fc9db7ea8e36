package org.lienhiep.reporting;

/** How the societies of a union make the union. */
public enum OverOrganisations {
    /** Values are added. */
    SUM,
    /** Values do not add up to anything, such as shares in per cent; the union has no total. */
    NONE
}
