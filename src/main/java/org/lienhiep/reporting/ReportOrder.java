package org.lienhiep.reporting;

/** What a list of reports can be ordered by. */
public enum ReportOrder {
    /** By the organisation's name in the reader's alphabet. */
    ORGANISATION,
    /** By half-year. */
    PERIOD,
    /** By state, drafts first. */
    STATE,
    /** By the day it was submitted last. */
    SUBMITTED,
    /** By the last change of the report or one of its cells. */
    CHANGED
}
