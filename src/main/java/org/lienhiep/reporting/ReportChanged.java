package org.lienhiep.reporting;

import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * Something in a report is no longer as it was. Published within the transaction that changed it; pages that show the
 * report listen for its commit.
 */
public sealed interface ReportChanged {

    /** Whose report. */
    OrganisationId organisation();

    /** On which half-year. */
    HalfYear period();

    /**
     * A person stored one cell.
     *
     * @param cell what it says now
     */
    record Cell(OrganisationId organisation, HalfYear period, IndicatorId indicator, SavedCell cell)
            implements ReportChanged {}

    /** The report moved on: it was submitted, returned, approved, or reopened; or it was replaced as a whole. */
    record Whole(OrganisationId organisation, HalfYear period) implements ReportChanged {}
}
