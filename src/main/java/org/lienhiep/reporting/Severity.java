package org.lienhiep.reporting;

/** What follows from a check that a report does not pass. */
public enum Severity {
    /** The report cannot be submitted. */
    BLOCKS,
    /** The report can be submitted once somebody has said why it is so. */
    EXPLAIN,
    /** Worth knowing; nothing follows. */
    NOTE
}
