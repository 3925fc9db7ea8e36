package org.lienhiep.leadership;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.MeetingId;

/** What elections changed in a tenure, and what stood there before, so that a withdrawn election leaves nothing. */
@Embeddable
class ElectionTrace {

    private @Nullable UUID election;
    private @Nullable UUID electedAt;
    private boolean adopted;
    private @Nullable PartialDate fromBefore;
    private @Nullable UUID endedBy;
    private @Nullable PartialDate toBefore;

    /** The election that the tenure belongs to, null for none. */
    @Nullable
    UUID election() {
        return election;
    }

    /** Whether the tenure was recorded before its election was. */
    boolean adopted() {
        return adopted;
    }

    /** The election that ended the tenure, null for none. */
    @Nullable
    UUID endedBy() {
        return endedBy;
    }

    /** The meeting that it was elected at, null where that is not known. */
    @Nullable
    MeetingId electedAt() {
        return electedAt == null ? null : new MeetingId(electedAt);
    }

    void at(@Nullable MeetingId meeting) {
        electedAt = meeting == null ? null : meeting.value();
    }

    /** Belongs to this election; where no meeting is named, what is known of it stays. */
    void belongTo(@Nullable UUID toElection, @Nullable MeetingId meeting) {
        election = toElection;
        electedAt = meeting == null ? electedAt : meeting.value();
    }

    void adopt(UUID byElection, PartialDate from) {
        adopted = true;
        fromBefore = from;
        election = byElection;
    }

    /** Belongs to no election any more; gives the beginning that stood there before, null where that is not known. */
    @Nullable
    PartialDate release() {
        var before = fromBefore;
        fromBefore = null;
        adopted = false;
        election = null;
        electedAt = null;
        return before;
    }

    /** Ended by this election, or by none when it is null; what stood there is remembered the first time only. */
    void end(@Nullable UUID because, @Nullable PartialDate to) {
        if (because != null && endedBy == null) {
            toBefore = to;
        }
        endedBy = because;
    }

    /** What ended it goes by the name of another election now. */
    void endedBy(UUID otherElection) {
        endedBy = otherElection;
    }

    /** Not ended by an election any more; gives the end that stood there before. */
    @Nullable
    PartialDate reopen() {
        var before = toBefore;
        toBefore = null;
        endedBy = null;
        return before;
    }
}
