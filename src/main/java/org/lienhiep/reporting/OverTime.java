package org.lienhiep.reporting;

/** How the half-years of a year make the year. */
public enum OverTime {
    /** A flow, such as sessions held: both halves are added. */
    SUM,
    /** A stock, such as members: the later value counts. */
    LAST
}
