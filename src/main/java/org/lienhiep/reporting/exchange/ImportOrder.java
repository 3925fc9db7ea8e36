package org.lienhiep.reporting.exchange;

/** What the list of imports can be ordered by. */
public enum ImportOrder {
    /** When it began. */
    STARTED
}
