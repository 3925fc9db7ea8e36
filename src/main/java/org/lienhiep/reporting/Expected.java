package org.lienhiep.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * Whether a society has to report on a half-year.
 *
 * @param reason why the union's office changed that; null when it follows from membership
 * @param changedAt when the office changed it; null when it did not
 * @param changedBy who changed it; null when nobody did
 */
public record Expected(
        OrganisationLabel society,
        boolean expected,
        @Nullable String reason,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {}
