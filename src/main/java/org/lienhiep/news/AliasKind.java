package org.lienhiep.news;

/** What a name in an article stands for. */
public enum AliasKind {
    /** A union, society or unit. */
    ORGANISATION,
    /** Someone in the register of people. */
    PERSON,
    /** An indicator of the catalogue, under what an article calls its figures. */
    INDICATOR
}
