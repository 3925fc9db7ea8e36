package org.lienhiep.meeting;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a meeting came to its state, through whom and why, as stored. */
@Embeddable
record StateChange(
        @Nullable Instant since,
        @Nullable String by,
        @Nullable String reason) {

    /** How a meeting stands in a state that it came to so; null where nobody noted it. */
    static MeetingStanding standing(MeetingState state, @Nullable StateChange entered) {
        return entered == null
                ? new MeetingStanding(state, null, null, null)
                : new MeetingStanding(state, entered.since, entered.by, entered.reason);
    }
}
