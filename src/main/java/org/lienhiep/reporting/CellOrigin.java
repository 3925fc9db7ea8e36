package org.lienhiep.reporting;

/** Where the content of a cell comes from. */
public enum CellOrigin {
    /** A person typed it, here or through the API. */
    ENTERED,
    /** It is the number of records that Lienhiep keeps. */
    COUNTED,
    /** It was read from a table. */
    IMPORTED
}
