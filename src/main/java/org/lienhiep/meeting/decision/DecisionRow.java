package org.lienhiep.meeting.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.DecisionKind;
import org.lienhiep.meeting.DecisionState;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * A decision in a list.
 *
 * @param organisation whose decision it is, by the name it has today
 * @param owner the organisation that sees to it
 * @param ownerPerson who sees to it there, as named
 * @param reminders how often its owner was reminded
 */
public record DecisionRow(
        DecisionId id,
        String number,
        DecisionKind kind,
        String text,
        OrganisationLabel organisation,
        @Nullable String body,
        @Nullable LocalDate decidedOn,
        @Nullable MeetingId meeting,
        @Nullable OrganisationLabel owner,
        @Nullable String ownerPerson,
        @Nullable LocalDate due,
        DecisionState state,
        @Nullable LocalDate doneOn,
        int reminders) {

    /** How it stands on a day. */
    public DecisionStatus status(LocalDate day) {
        return DecisionStatus.of(state, due, day);
    }
}
