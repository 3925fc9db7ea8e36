package org.lienhiep.meeting;

import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.MeetingId;
import org.springframework.stereotype.Component;

/** Hands out stored meetings to whoever may have them. */
@Component
class MeetingDesk {

    private final MeetingRepository repository;
    private final Access access;

    MeetingDesk(MeetingRepository repository, Access access) {
        this.repository = repository;
        this.access = access;
    }

    /** A meeting that the person may see; {@link NotFound} for any other. */
    Meeting readable(MeetingId id) {
        return repository
                .findById(id.value())
                .filter(meeting -> meeting.concerns(access.scope(Permission.READ)))
                .orElseThrow(() -> new NotFound("meeting", id));
    }

    /** A meeting that the person may change: one whose organiser's meetings he keeps. */
    Meeting writable(MeetingId id) {
        var meeting = readable(id);
        access.require(Permission.EDIT_MEETINGS, meeting.organiser());
        return meeting;
    }
}
