package org.lienhiep.meeting;

import org.lienhiep.kernel.id.MeetingId;

/** Tells whether minutes were written, as whoever keeps them knows. Asks for no permission: its callers have. */
public interface WrittenMinutes {

    /** Whether anything is written on any item of this meeting. */
    boolean exist(MeetingId meeting);
}
