package org.lienhiep.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;

/**
 * What a person enters about a decision in the register. What became of it is said by
 * {@link DecisionFollowUp}.
 *
 * @param kind null means what the number says
 * @param number such as {@code 02/NQ-LHH}, once in a year; left out, the next of its series is given
 * @param meeting that made it; null for a document of which no meeting is recorded. It does not change afterwards
 * @param organisation whose decision it is; with a meeting, its organiser
 * @param body the organ that decided; with a meeting, the one that met
 * @param decidedOn with a meeting, its day
 * @param owner the organisation that sees to it
 * @param ownerPerson who sees to it there
 * @param due the day by which it is to be done
 */
public record DecisionEntry(
        @Nullable DecisionKind kind,
        @Nullable String number,
        @Nullable String text,
        @Nullable MeetingId meeting,
        @Nullable OrganisationId organisation,
        @Nullable String body,
        @Nullable LocalDate decidedOn,
        @Nullable OrganisationId owner,
        @Nullable Named<PersonId> ownerPerson,
        @Nullable LocalDate due) {

    public DecisionEntry {
        number = CleanText.orNull(number);
        text = CleanText.orNull(text);
        body = CleanText.orNull(body);
    }

    DecisionEntry at(DecisionOrigin origin) {
        return new DecisionEntry(
                kind,
                number,
                text,
                meeting,
                origin.organisation(),
                origin.body(),
                origin.decidedOn(),
                owner,
                ownerPerson,
                due);
    }

    DecisionEntry numbered(String given) {
        return new DecisionEntry(kind, given, text, meeting, organisation, body, decidedOn, owner, ownerPerson, due);
    }
}
