package org.lienhiep.dashboard.desk.ui;

/** Addresses of the page of what waits. */
public final class DeskLinks {

    static final String DESK = "desk";

    private DeskLinks() {}

    /** What waits in the organisation of the header. */
    public static String desk() {
        return DESK;
    }
}
