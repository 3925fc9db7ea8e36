package org.lienhiep.meeting.decision;

/** What the register can be ordered by. */
public enum DecisionOrder {
    /** The open ones first, the most urgent at the top; those without a day after those with one. */
    DUE,
    /** By year, series and number. */
    NUMBER,
    /** By the day on which it was made. */
    DECIDED_ON,
    /** By the words. */
    TEXT
}
