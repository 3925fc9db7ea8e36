package org.lienhiep.reporting;

import java.time.Instant;
import java.util.List;

/** What became of handing in a report. */
public sealed interface Submission {

    /**
     * It is with the union.
     *
     * @param daysLate days after the due day of the first submission, 0 when in time
     */
    record Submitted(Instant at, int daysLate) implements Submission {}

    /**
     * It stays with the organisation.
     *
     * @param missing required indicators without a cell, by section and position, at least one
     */
    record Incomplete(List<IndicatorLabel> missing) implements Submission {

        public Incomplete {
            missing = List.copyOf(missing);
        }
    }

    /** It is with the union already. */
    record NotOpen(ReportLock lock) implements Submission {}

    /** There is nothing in it to submit: nobody has begun it. */
    record NotBegun() implements Submission {}
}
