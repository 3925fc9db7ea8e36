package org.lienhiep.reporting;

import java.time.Instant;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * Why a report cannot be changed.
 *
 * @param state where it stands: submitted or approved
 * @param since since when
 * @param by who did that
 * @param union whose office can return or reopen it
 */
public record ReportLock(ReportState state, Instant since, String by, OrganisationLabel union) {}
