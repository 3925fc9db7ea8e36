package org.lienhiep.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a meeting, as its record says: what others are compared with.
 *
 * @param chair who chaired it; null when nobody says
 * @param elections who was elected, in the order of the record
 */
public record MeetingOutcome(MeetingRow row, @Nullable String chair, List<Elected> elections) {

    public MeetingOutcome {
        elections = List.copyOf(elections);
    }

    /**
     * An election.
     *
     * @param termFrom first year of the term; null when nobody says
     * @param termTo last year of the term; null when nobody says
     */
    public record Elected(
            String person,
            String post,
            @Nullable Integer termFrom,
            @Nullable Integer termTo) {}
}
