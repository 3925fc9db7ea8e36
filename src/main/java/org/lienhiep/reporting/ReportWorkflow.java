package org.lienhiep.reporting;

import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a report: the organisation submits it, the union's office approves it or returns it with a reason, and
 * may reopen it later. Every step is recorded with who, when and why. Approving adds the figures to the union's totals
 * in the same transaction, reopening takes them out again.
 *
 * <p>Every step takes the {@link ReportDetails#version()} that the person had before him; {@link StaleRecord} when the
 * report was changed meanwhile.
 */
@Service
@Transactional
public class ReportWorkflow {

    /** Hands the report to the union, when it is open and no required indicator is empty. */
    public Submission submit(OrganisationId organisation, HalfYear period, int version) {
        throw new UnsupportedOperationException("reporting is being built");
    }

    /**
     * Sends a submitted report back.
     *
     * @throws InvalidInput without a reason; field {@code reason}
     */
    public Review sendBack(OrganisationId organisation, HalfYear period, String reason, int version) {
        throw new UnsupportedOperationException("reporting is being built");
    }

    /** Accepts a submitted report. */
    public Review approve(OrganisationId organisation, HalfYear period, int version) {
        throw new UnsupportedOperationException("reporting is being built");
    }

    /**
     * Opens an approved report again; it then stands as returned.
     *
     * @throws InvalidInput without a reason; field {@code reason}
     */
    public Review reopen(OrganisationId organisation, HalfYear period, String reason, int version) {
        throw new UnsupportedOperationException("reporting is being built");
    }
}
