package org.lienhiep.meeting.agenda;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * One item as it is entered in the editor; see {@link AgendaItem} for its parts.
 *
 * @param id which of the agenda's items it is; null for a new one
 * @param title null or blank while it is not entered, which no stored item may be
 */
public record AgendaDraft(
        @Nullable UUID id,
        int level,
        @Nullable String title,
        @Nullable Named<OrganisationId> owner,
        @Nullable Integer minutes,
        @Nullable UUID carriedFrom,
        @Nullable UUID decision) {

    public AgendaDraft {
        title = CleanText.orNull(title);
    }

    /** A new item of which only the title is known. */
    public static AgendaDraft of(int level, String title, @Nullable Integer minutes) {
        return new AgendaDraft(null, level, title, null, minutes, null, null);
    }

    /** An item of level 1 with what is known of a new one. */
    public static AgendaDraft of(NewAgendaItem item) {
        return new AgendaDraft(
                null, 1, item.title(), item.owner(), item.minutes(), item.carriedFrom(), item.decision());
    }

    /** One item of level 1 for each line of a text that is not blank. */
    public static List<AgendaDraft> lines(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> of(1, line.strip(), null))
                .toList();
    }
}
