package org.lienhiep.reporting.evidence;

/** What proves a figure. */
public enum EvidenceKind {
    /** A meeting that Lienhiep records. */
    MEETING,
    /** An article that Lienhiep records. */
    ARTICLE,
    /** A file that was attached to the cell. */
    FILE
}
