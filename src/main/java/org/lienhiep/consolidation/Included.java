package org.lienhiep.consolidation;

import org.lienhiep.reporting.ReportState;

/** Which reports a sum is made of. */
public enum Included {
    /** Those that the union has accepted: what is official. */
    APPROVED,
    /** Also those that are with the union and not approved yet: a look ahead, never issued. */
    SUBMITTED_TOO;

    /** Whether a report in this state is part of the sum. */
    public boolean includes(ReportState state) {
        return this == SUBMITTED_TOO ? state.handedIn() : state.counts();
    }
}
