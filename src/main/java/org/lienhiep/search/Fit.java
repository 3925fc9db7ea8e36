package org.lienhiep.search;

/** How well a record fits what was looked for, the best first. */
public enum Fit {
    /** One of its names is just this. */
    EXACT,
    /** One of its names begins so. */
    BEGINS,
    /** One of its names has it in one piece. */
    PHRASE,
    /** Its names have all the words. */
    NAME,
    /** Some of the words stand in its text only. */
    TEXT,
    /** It fits when a word of the query was mistyped. */
    MISTYPED
}
