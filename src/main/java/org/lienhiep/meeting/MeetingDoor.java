package org.lienhiep.meeting;

import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.MeetingId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the parts of a meeting that are kept beside it ask who may read and change them. */
@Service
@Transactional(readOnly = true)
public class MeetingDoor {

    private final MeetingDesk desk;
    private final MeetingSteps steps;
    private final Access access;

    MeetingDoor(MeetingDesk desk, MeetingSteps steps, Access access) {
        this.desk = desk;
        this.steps = steps;
        this.access = access;
    }

    /**
     * A meeting that the person may see.
     *
     * @throws NotFound for any other
     */
    public MeetingOutline readable(MeetingId id) {
        return outline(desk.readable(id));
    }

    /**
     * A meeting that the person may change.
     *
     * @throws NotFound when he may not even see it
     * @throws AccessDeniedException when he may see but not change it
     */
    public MeetingOutline writable(MeetingId id) {
        return outline(desk.writable(id));
    }

    /**
     * A meeting that the person may change now.
     *
     * @throws NotFound when he may not even see it
     * @throws AccessDeniedException when he may see but not change it
     * @throws InvalidInput when its minutes are approved
     */
    public MeetingOutline open(MeetingId id) {
        var meeting = desk.writable(id);
        steps.requireOpen(meeting);
        return outline(meeting);
    }

    private MeetingOutline outline(Meeting meeting) {
        return meeting.outline(access.may(Permission.EDIT_MEETINGS, meeting.organiser()));
    }
}
