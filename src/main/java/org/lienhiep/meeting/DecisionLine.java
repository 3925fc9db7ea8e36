package org.lienhiep.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * Something that a meeting decided, beside others of other meetings.
 *
 * @param heldOn when the meeting was; null when nobody knows
 * @param owner the organisation that sees to it; null for none
 * @param due the day by which it is to be done; null for none
 */
public record DecisionLine(
        MeetingId meeting,
        @Nullable LocalDate heldOn,
        String number,
        String text,
        @Nullable OrganisationId owner,
        @Nullable LocalDate due,
        DecisionState state) {

    /** Whether it is not carried out although its day has passed. */
    public boolean overdue(LocalDate day) {
        return state == DecisionState.OPEN && due != null && due.isBefore(day);
    }
}
