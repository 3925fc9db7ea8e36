package org.lienhiep.search;

import java.util.Arrays;

/** How well a record fits what was looked for, the best first. */
public enum Fit {
    /** One of its names is just this. */
    EXACT(0),
    /** One of its names begins so. */
    BEGINS(1),
    /** One of its names has it in one piece. */
    PHRASE(2),
    /** Its names have all the words. */
    NAME(3),
    /** Some of the words stand in its text only. */
    TEXT(4),
    /** It fits when a word of the query was mistyped. */
    MISTYPED(5);

    private final int rank;

    Fit(int rank) {
        this.rank = rank;
    }

    /** The fit that the database function search_find gives this rank. */
    static Fit of(int rank) {
        return Arrays.stream(values())
                .filter(fit -> fit.rank == rank)
                .findFirst()
                .orElseThrow();
    }
}
