package org.lienhiep.dashboard.brief;

/** Addresses of briefs. */
public final class BriefLinks {

    /** The address before the organisation's code. */
    public static final String ROOT = "brief";

    private BriefLinks() {}

    /** The brief on the organisation with this code. */
    public static String of(String code) {
        return ROOT + "/" + code;
    }
}
