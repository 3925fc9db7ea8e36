package org.lienhiep.meeting.election;

/** What an election is held for. */
public enum ContestKind {
    /** "Bầu": for a new term, as a rule by a congress. */
    REGULAR,
    /** "Bầu bổ sung": for what is vacant, until the running term ends. */
    BY_ELECTION,
    /** "Kiện toàn": the body takes somebody in itself. */
    CO_OPTION
}
