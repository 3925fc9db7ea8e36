package org.lienhiep.meeting.election;

/** How votes are given. */
public enum VotingMethod {
    /** "Bỏ phiếu kín": ballots are issued, collected and counted. */
    SECRET_BALLOT,
    /** "Biểu quyết giơ tay": only who votes is counted. */
    SHOW_OF_HANDS
}
