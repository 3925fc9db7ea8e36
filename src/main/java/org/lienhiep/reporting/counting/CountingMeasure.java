package org.lienhiep.reporting.counting;

/** What is counted of the records. */
public enum CountingMeasure {
    /** How many there are. */
    COUNT,
    /** How many people came, all together. */
    PARTICIPANTS
}
