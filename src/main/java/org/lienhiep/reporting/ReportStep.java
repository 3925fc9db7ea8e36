package org.lienhiep.reporting;

/** What can be done with a report. */
public enum ReportStep {
    /** Fill in cells and narrative. */
    ENTER,
    /** Hand it to the union. */
    SUBMIT,
    /** Send it back with a reason. */
    RETURN,
    /** Accept it, so that its figures count. */
    APPROVE,
    /** Open an approved report again, so that its figures no longer count. */
    REOPEN
}
