package org.lienhiep.meeting.election;

import java.util.List;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.MeetingId;

/** The elections of a meeting with their rounds and votes, to be read and printed. */
public interface ElectionResults {

    /**
     * The elections that have their candidates or votes recorded, in the order of the meeting; those of which only the
     * elected are known are in the meeting's own values. One query beside the meeting's.
     *
     * @throws NotFound when there is no such meeting or the person may not see it
     */
    List<ContestResult> of(MeetingId meeting);
}
