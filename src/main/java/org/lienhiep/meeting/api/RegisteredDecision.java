package org.lienhiep.meeting.api;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.meeting.DecisionKind;
import org.lienhiep.meeting.DecisionState;
import org.lienhiep.meeting.decision.DecisionRow;

/**
 * A decision of the register as the API carries it; organisations are named by their codes.
 *
 * @param id given by the program; ignored in requests
 * @param number left out, the next of its series is given
 * @param meeting that made it; does not change afterwards
 * @param organisation whose decision it is; with a meeting, its organiser
 * @param owner code of the organisation that sees to it
 * @param state what became of it; ignored in requests
 * @param version to be sent back with a change; only in answers about one decision
 */
record RegisteredDecision(
        @Nullable UUID id,
        @Nullable DecisionKind kind,
        @Nullable String number,
        @Nullable String text,
        @Nullable UUID meeting,
        @Nullable String organisation,
        @Nullable String body,
        @Nullable LocalDate decidedOn,
        @Nullable String owner,
        @Nullable String ownerPerson,
        @Nullable LocalDate due,
        @Nullable DecisionState state,
        @Nullable LocalDate doneOn,
        @Nullable Integer version) {

    static RegisteredDecision of(DecisionRow row, @Nullable Integer version) {
        return new RegisteredDecision(
                row.id().value(),
                row.kind(),
                row.number(),
                row.text(),
                row.meeting() == null ? null : row.meeting().value(),
                row.organisation().code(),
                row.body(),
                row.decidedOn(),
                row.owner() == null ? null : row.owner().code(),
                row.ownerPerson(),
                row.due(),
                row.state(),
                row.doneOn(),
                version);
    }
}
