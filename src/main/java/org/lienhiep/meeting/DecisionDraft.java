package org.lienhiep.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * Something a meeting decided.
 *
 * @param id which of the meeting's decisions it is; null for a new one, or to find it by its number
 * @param number as in the minutes, once in a meeting; left out, the next free number is given
 * @param owner the organisation that sees to it
 * @param due the day by which it is to be done
 * @param state null means open
 */
public record DecisionDraft(
        @Nullable UUID id,
        @Nullable String number,
        @Nullable String text,
        @Nullable OrganisationId owner,
        @Nullable LocalDate due,
        @Nullable DecisionState state) {

    public DecisionDraft {
        number = CleanText.orNull(number);
        text = CleanText.orNull(text);
    }

    /** A new decision of which only the words are known. */
    public static DecisionDraft of(String text) {
        return new DecisionDraft(null, null, text, null, null, null);
    }

    DecisionDraft numbered(String given) {
        return new DecisionDraft(id, given, text, owner, due, state == null ? DecisionState.OPEN : state);
    }
}
