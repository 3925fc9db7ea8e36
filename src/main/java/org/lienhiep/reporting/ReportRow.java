package org.lienhiep.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.ReportId;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * One line of a list of reports. A report that nobody has begun is in no list; {@link Reports#board} shows those too.
 *
 * @param issue the issue of the union's report that includes it; null when none does
 * @param filled share of the indicators that have a cell, in per cent, 0 to 100
 * @param due last day on which it is in time
 * @param submittedAt when it was submitted last, null when it never was
 * @param daysLate as in {@link SocietyStatus}
 */
public record ReportRow(
        ReportId id,
        OrganisationLabel organisation,
        HalfYear period,
        ReportState state,
        @Nullable Integer issue,
        int filled,
        LocalDate due,
        @Nullable Instant submittedAt,
        int daysLate,
        Instant updatedAt,
        String updatedBy) {}
