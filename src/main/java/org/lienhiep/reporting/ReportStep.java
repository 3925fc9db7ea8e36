package org.lienhiep.reporting;

/** What can be done with a report. */
public enum ReportStep {
    /** Fill in cells and narrative. */
    ENTER,
    /** Hand it to the union. */
    SUBMIT,
    /** Begin to read it, so that its organisation knows. */
    REVIEW,
    /** Send it back with a reason. */
    RETURN,
    /** Accept it, so that its figures count. */
    APPROVE,
    /** Open an approved report, also one that an issue of the union's report includes, so that its figures no longer count. */
    REOPEN
}
