package org.lienhiep.meeting.ui;

import org.lienhiep.kernel.id.MeetingId;

/** Addresses of the pages of meetings. */
public final class MeetingLinks {

    static final String LIST = "meetings";

    private MeetingLinks() {}

    /** The list of meetings. */
    public static String list() {
        return LIST;
    }

    /** The page of a meeting. */
    public static String page(MeetingId meeting) {
        return LIST + "/" + meeting;
    }

    /** The form that records a meeting. */
    public static String create() {
        return LIST + "/new";
    }

    static String edit(MeetingId meeting) {
        return page(meeting) + "/edit";
    }
}
