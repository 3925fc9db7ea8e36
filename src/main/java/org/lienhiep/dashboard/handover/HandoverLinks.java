package org.lienhiep.dashboard.handover;

/** Addresses of handovers. */
public final class HandoverLinks {

    /** The address before the organisation's code. */
    public static final String ROOT = "handover";

    private HandoverLinks() {}

    /** Handing over the organisation with this code. */
    public static String of(String code) {
        return ROOT + "/" + code;
    }
}
