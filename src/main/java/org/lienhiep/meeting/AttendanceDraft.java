package org.lienhiep.meeting;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * Whether one organisation was represented at a meeting.
 *
 * @param delegates how many came for it; null when they were not counted
 * @param reason why nobody came, where it said so
 */
public record AttendanceDraft(
        @Nullable OrganisationId organisation,
        @Nullable AttendanceStatus status,
        @Nullable Integer delegates,
        @Nullable String reason) {

    public AttendanceDraft {
        reason = CleanText.orNull(reason);
    }

    /** Without a reason. */
    public AttendanceDraft(
            @Nullable OrganisationId organisation, @Nullable AttendanceStatus status, @Nullable Integer delegates) {
        this(organisation, status, delegates, null);
    }

    /** An organisation that was represented, its delegates not counted. */
    public static AttendanceDraft present(OrganisationId organisation) {
        return new AttendanceDraft(organisation, AttendanceStatus.PRESENT, null);
    }
}
