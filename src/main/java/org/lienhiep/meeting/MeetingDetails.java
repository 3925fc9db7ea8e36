package org.lienhiep.meeting;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.Stamp;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * Everything recorded about one meeting.
 *
 * @param name its title, or what it was for
 * @param values as they are stored
 * @param organisations the organisations that the values mention, by the names they had on the day of the meeting
 * @param standing its state, since when and why
 * @param quorum how many of those called came; null where the record does not say how many were called
 * @param version for {@link Meetings#update}
 */
public record MeetingDetails(
        MeetingId id,
        BilingualText name,
        MeetingDraft values,
        Map<OrganisationId, OrganisationLabel> organisations,
        MeetingStanding standing,
        @Nullable Quorum quorum,
        int version,
        Stamp stamp) {

    /** The name of an organisation that the values mention; null when it is gone. */
    public @Nullable OrganisationLabel organisation(OrganisationId id) {
        return organisations.get(id);
    }

    /** How many listed societies have this status. */
    public long count(AttendanceStatus status) {
        return values.attendance().stream()
                .filter(line -> line.status() == status)
                .count();
    }
}
