package org.lienhiep.reporting;

/** Where a report stands. A report that nobody has begun has no state. */
public enum ReportState {
    /** The organisation is filling it in. */
    DRAFT,
    /** Handed to the union, which has not answered; locked for the organisation. */
    SUBMITTED,
    /** Sent back with a reason; open for the organisation again. */
    RETURNED,
    /** Accepted by the union; its figures count in the totals. */
    APPROVED;

    /** Whether the organisation may fill it in. */
    public boolean open() {
        return this == DRAFT || this == RETURNED;
    }
}
