package org.lienhiep.consolidation.ui;

import org.lienhiep.kernel.HalfYear;

/** Addresses of the pages of union reports. */
public final class ConsolidationLinks {

    static final String ROOT = "consolidation";

    private ConsolidationLinks() {}

    /** The report of the union in the header. */
    public static String root() {
        return ROOT;
    }

    /** The report of a union on a half-year: figures, words and issues. */
    public static String report(String union, HalfYear period) {
        return ROOT + "/" + union + "/" + period.code();
    }

    static String issue(String union, HalfYear period) {
        return report(union, period) + "/issue";
    }
}
