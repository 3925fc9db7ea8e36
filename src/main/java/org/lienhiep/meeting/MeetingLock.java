package org.lienhiep.meeting;

import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.MeetingId;
import org.springframework.stereotype.Component;

/** For what belongs to a meeting and is stored beside it: whether the person may change it now. */
@Component
public class MeetingLock {

    private final MeetingDesk desk;

    MeetingLock(MeetingDesk desk) {
        this.desk = desk;
    }

    /**
     * Stops a change.
     *
     * @throws org.lienhiep.kernel.NotFound when there is no such meeting or the person may not see it
     * @throws InvalidInput when its minutes are approved
     */
    public void requireOpen(MeetingId meeting) {
        MeetingSteps.requireOpen(desk.writable(meeting));
    }

    /**
     * Stops reading.
     *
     * @throws org.lienhiep.kernel.NotFound when there is no such meeting or the person may not see it
     */
    public void requireReadable(MeetingId meeting) {
        desk.readable(meeting);
    }
}
