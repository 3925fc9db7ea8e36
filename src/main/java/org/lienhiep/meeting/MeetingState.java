package org.lienhiep.meeting;

import java.util.List;

/** How far a meeting and its record have come. */
public enum MeetingState {
    /** It is to take place; may still be without a date. */
    PLANNED,
    /** It took place. */
    HELD,
    /** It took place and its minutes are written. */
    MINUTED,
    /** Its minutes are approved. */
    APPROVED,
    /** It was planned and will not take place. */
    CANCELLED;

    /** Whether the meeting took place, so that what it elected and decided holds. */
    public boolean tookPlace() {
        return this == HELD || this == MINUTED || this == APPROVED;
    }

    /** The states that usually follow, the likeliest first. Others can be chosen in the form. */
    public List<MeetingState> next() {
        return switch (this) {
            case PLANNED -> List.of(HELD, CANCELLED);
            case HELD -> List.of(MINUTED);
            case MINUTED -> List.of(APPROVED, HELD);
            case APPROVED -> List.of(MINUTED);
            case CANCELLED -> List.of(PLANNED);
        };
    }
}
