package org.lienhiep.organisation;

/** What a list of organisations can be ordered by. */
public enum OrganisationOrder {
    /** By name in the reader's alphabet. */
    NAME,
    /** By code. */
    CODE,
    /** By kind, unions first. */
    KIND,
    /** By the day it was founded, as far as known. */
    FOUNDED,
    /** By the day it joined. */
    MEMBER_SINCE
}
