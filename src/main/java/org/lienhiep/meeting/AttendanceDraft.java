package org.lienhiep.meeting;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * Whether one organisation was represented at a meeting.
 *
 * @param delegates how many came for it; null when they were not counted
 */
public record AttendanceDraft(
        @Nullable OrganisationId organisation,
        @Nullable AttendanceStatus status,
        @Nullable Integer delegates) {

    /** An organisation that was represented, its delegates not counted. */
    public static AttendanceDraft present(OrganisationId organisation) {
        return new AttendanceDraft(organisation, AttendanceStatus.PRESENT, null);
    }
}
