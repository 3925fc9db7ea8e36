package org.lienhiep.reporting;

/** What a cell says. An empty cell says nothing and is not stored; it never counts as 0. */
public enum CellState {
    /** A number other than 0. */
    NUMBER,
    /** Counted, and there was none. */
    ZERO,
    /** The organisation has nothing that could be counted. */
    NOT_APPLICABLE,
    /** There is something to count, but nobody knows how many; the note says why. */
    UNKNOWN
}
