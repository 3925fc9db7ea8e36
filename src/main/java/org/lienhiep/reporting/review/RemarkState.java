package org.lienhiep.reporting.review;

/** Who has to say something next in a thread of remarks. */
public enum RemarkState {
    /** The union's office said something: the organisation is to answer. */
    OPEN,
    /** The organisation said something: the office is to answer or to close it. */
    ANSWERED,
    /** The office is satisfied. */
    CLOSED
}
