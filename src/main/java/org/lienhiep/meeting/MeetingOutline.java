package org.lienhiep.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * The few facts of a meeting on which its parts depend.
 *
 * @param organiser the first host, whose record it is
 * @param agenda what is noted about the agenda as plain text; null when nothing is
 * @param minutes what is noted about its course as plain text; null when nothing is
 * @param mayChange whether the person acting keeps the record
 */
public record MeetingOutline(
        MeetingId id,
        OrganisationId organiser,
        MeetingKind kind,
        MeetingState state,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate heldUntil,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String place,
        @Nullable String agenda,
        @Nullable String minutes,
        boolean mayChange) {

    /** Whether the person acting may change the record now: approved minutes close it. */
    public boolean open() {
        return mayChange && state != MeetingState.APPROVED;
    }

    /** Whether it begins and ends on the same day, as far as is known. */
    public boolean ofOneDay() {
        return heldUntil == null || heldUntil.equals(heldOn);
    }
}
