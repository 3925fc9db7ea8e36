package org.lienhiep.meeting.election.ui;

import java.util.UUID;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.ui.MeetingLinks;

/** Addresses of the pages on which votes are counted. */
public final class ContestLinks {

    static final String ELECTIONS = "elections";
    static final String NEW = "new";

    private ContestLinks() {}

    /** The form that records how a vote of a meeting went. */
    public static String create(MeetingId meeting) {
        return MeetingLinks.page(meeting) + "/" + ELECTIONS + "/" + NEW;
    }

    /** The form that corrects it. */
    public static String edit(MeetingId meeting, UUID contest) {
        return MeetingLinks.page(meeting) + "/" + ELECTIONS + "/" + contest;
    }
}
