package org.lienhiep.meeting;

import org.lienhiep.kernel.MeetingKind;

/** How many of those called must be there, so that a meeting may decide. */
public enum QuorumShare {
    /** However many come. */
    NONE,
    /** More than half, as NĐ 45/2010/NĐ-CP art. 20 and 22 ask of congresses. */
    HALF,
    /** At least two thirds, as some statutes ask. */
    TWO_THIRDS;

    private static final int THIRDS = 3;

    /** Whether so many are enough. */
    boolean met(int present, int called) {
        return switch (this) {
            case NONE -> true;
            case HALF -> 2L * present > called;
            case TWO_THIRDS -> (long) THIRDS * present >= 2L * called;
        };
    }

    /** What holds for a kind of meeting where an organisation's statutes say nothing else. */
    public static QuorumShare usual(MeetingKind kind) {
        return switch (kind) {
            case CONGRESS, EXECUTIVE_COMMITTEE, STANDING_COMMITTEE -> HALF;
            case HALF_YEAR_REVIEW,
                    ANNUAL_REVIEW,
                    WORKSHOP,
                    TRAINING,
                    BRIEFING,
                    SIGNING,
                    CEREMONY,
                    WORKING_SESSION,
                    OTHER -> NONE;
        };
    }
}
