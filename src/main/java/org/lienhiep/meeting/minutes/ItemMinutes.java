package org.lienhiep.meeting.minutes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.meeting.agenda.AgendaItem;

/**
 * All that is recorded on one item of an agenda.
 *
 * @param agenda the item; null for the meeting as a whole, and for an item that was taken off the agenda
 * @param contributions who spoke, in order
 * @param carried that it goes to the next meeting; null when it does not
 */
public record ItemMinutes(
        @Nullable AgendaItem agenda,
        Minute minute,
        List<Contribution> contributions,
        @Nullable Carried carried) {

    public ItemMinutes {
        contributions = List.copyOf(contributions);
    }

    /** The item's id; null for the meeting as a whole. */
    public @Nullable UUID item() {
        return minute.item();
    }

    /** What the item is called; null for the meeting as a whole. */
    public @Nullable String heading() {
        return agenda == null ? minute.heading() : agenda.number() + ". " + agenda.title();
    }

    /** Whether nothing is recorded on it. */
    public boolean silent() {
        return !minute.written() && contributions.isEmpty() && carried == null;
    }
}
