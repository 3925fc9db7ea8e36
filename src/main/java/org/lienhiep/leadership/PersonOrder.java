package org.lienhiep.leadership;

/** What a list of people can be ordered by. */
public enum PersonOrder {
    /** By the given name, which in Vietnam comes last, then by the whole name. */
    NAME,
    /** By year of birth. */
    BIRTH_YEAR,
    /** By the beginning of the latest post. */
    SINCE
}
