package org.lienhiep.reporting;

/** Where a report stands. A report that nobody has begun has no state. */
public enum ReportState {
    /** The organisation is filling it in. */
    DRAFT,
    /** Handed to the union, which has not answered; locked for the organisation. */
    SUBMITTED,
    /** Somebody of the union is reading it; still locked for the organisation. */
    IN_REVIEW,
    /** Sent back with a reason; open for the organisation again. */
    RETURNED,
    /** Accepted by the union; its figures count in the totals. */
    APPROVED,
    /** Approved, and part of an issue of the union's own report. */
    INCLUDED;

    /** Whether the organisation may fill it in. */
    public boolean open() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it is with the union or has been accepted there: nobody waits for it any more. */
    public boolean handedIn() {
        return !open();
    }

    /** Whether the union has accepted it, so that its figures count in the totals. */
    public boolean counts() {
        return this == APPROVED || this == INCLUDED;
    }
}
