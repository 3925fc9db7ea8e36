package org.lienhiep.meeting.election;

/** What a round brought a candidate. */
public enum Outcome {
    /** More than the votes needed, and a seat. */
    ELECTED,
    /** More than the votes needed, but as many as another for the last seat. */
    TIED,
    /** Not as many votes as needed, or no seat left. */
    NOT_ELECTED
}
