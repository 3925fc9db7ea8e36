package org.lienhiep.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * Why a report cannot be changed.
 *
 * @param state where it stands: submitted, in review, approved or included
 * @param since since when
 * @param by who did that
 * @param union whose office can return or reopen it
 * @param issue the issue of the union's report that includes it; null when none does
 */
public record ReportLock(
        ReportState state,
        Instant since,
        String by,
        OrganisationLabel union,
        @Nullable Integer issue) {}
