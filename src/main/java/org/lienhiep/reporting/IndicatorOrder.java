package org.lienhiep.reporting;

/** What the catalogue can be ordered by. */
public enum IndicatorOrder {
    /** By section and position, as in a report. */
    POSITION,
    /** By name in the reader's alphabet. */
    NAME,
    /** By code. */
    CODE
}
