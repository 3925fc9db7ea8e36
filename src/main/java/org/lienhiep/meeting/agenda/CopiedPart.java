package org.lienhiep.meeting.agenda;

import org.lienhiep.kernel.id.MeetingId;

/** A part that is kept beside a meeting and that the next meeting of a series begins with. */
public interface CopiedPart {

    /** Gives a meeting that was just made what the one before it had. Both may be changed by the person acting. */
    void copy(MeetingId from, MeetingId to);
}
