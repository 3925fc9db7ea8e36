package org.lienhiep.reporting;

/** Where the time for the reports on a half-year stands on a day. */
public enum WindowPhase {
    /** Societies cannot fill them in yet. */
    NOT_OPEN,
    /** They can, and more than a week is left. */
    OPEN,
    /** They are due within a week. */
    DUE,
    /** The due day has passed; late ones still get into the union's own report. */
    LATE,
    /** Too late for the union's own report, but they can still be filled in. */
    OVERDUE,
    /** Societies cannot fill them in any more. */
    CLOSED
}
