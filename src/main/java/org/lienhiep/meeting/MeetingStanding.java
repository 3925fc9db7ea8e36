package org.lienhiep.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The state of a meeting and how it came to it.
 *
 * @param since when it reached the state; null for a record from before this was noted
 * @param by who brought it there; null as for since
 * @param reason why, where a reason was asked for
 */
public record MeetingStanding(
        MeetingState state,
        @Nullable Instant since,
        @Nullable String by,
        @Nullable String reason) {

    /** Whether the record is closed until somebody opens it with a reason. */
    public boolean locked() {
        return state == MeetingState.APPROVED;
    }
}
