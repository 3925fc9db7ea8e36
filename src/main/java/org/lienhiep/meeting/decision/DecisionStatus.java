package org.lienhiep.meeting.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.meeting.DecisionState;

/** How a decision stands on a day: its state, and whether it is late. */
public enum DecisionStatus {
    /** Open, and its day has passed. */
    OVERDUE,
    /** Open, and still in time or without a day. */
    OPEN,
    /** Carried out. */
    DONE,
    /** Replaced by a later one. */
    SUPERSEDED;

    /** The status on this day; a decision is late from the day after the one by which it was to be done. */
    public static DecisionStatus of(DecisionState state, @Nullable LocalDate due, LocalDate day) {
        return switch (state) {
            case OPEN -> due != null && due.isBefore(day) ? OVERDUE : OPEN;
            case DONE -> DONE;
            case SUPERSEDED -> SUPERSEDED;
        };
    }
}
