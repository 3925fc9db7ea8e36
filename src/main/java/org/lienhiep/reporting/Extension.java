package org.lienhiep.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * More time that a union gave one society for its report on a half-year.
 *
 * @param until last day on which the report is now in time and can be filled in
 * @param reason why, as the society reads it
 * @param revokedAt when it was taken back; null while it holds
 * @param revokedBy who took it back; null while it holds
 */
public record Extension(
        OrganisationId organisation,
        LocalDate until,
        String reason,
        Instant grantedAt,
        String grantedBy,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {

    /** Whether it holds. */
    public boolean inForce() {
        return revokedAt == null;
    }
}
