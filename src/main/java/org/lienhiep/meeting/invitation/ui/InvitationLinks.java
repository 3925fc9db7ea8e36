package org.lienhiep.meeting.invitation.ui;

import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.ui.MeetingLinks;

/** Addresses of invitations. */
public final class InvitationLinks {

    static final String PAGE = "meetings/:id/invitation";

    private InvitationLinks() {}

    /** The page on which a meeting's invitation is prepared, printed and sent. */
    public static String page(MeetingId meeting) {
        return MeetingLinks.page(meeting) + "/invitation";
    }
}
