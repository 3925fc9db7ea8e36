package org.lienhiep.meeting;

/** What became of a decision. */
public enum DecisionState {
    /** Still to be carried out. */
    OPEN,
    /** Carried out. */
    DONE,
    /** Replaced by a later decision. */
    SUPERSEDED
}
