package org.lienhiep.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * Where the report of one society for one half-year stands.
 *
 * @param state null when nobody has begun it
 * @param issue the issue of the union's report that includes it; null when none does
 * @param filled share of the indicators that have a cell, in per cent, 0 to 100
 * @param due last day on which it is in time
 * @param submittedAt when it was submitted last, null when it never was
 * @param daysLate days after the due day: until it was first submitted, or until today while it was not; 0 when in time
 */
public record SocietyStatus(
        OrganisationLabel society,
        @Nullable ReportState state,
        @Nullable Integer issue,
        int filled,
        LocalDate due,
        @Nullable Instant submittedAt,
        int daysLate) {}
