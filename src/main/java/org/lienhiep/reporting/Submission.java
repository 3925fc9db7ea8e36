package org.lienhiep.reporting;

import java.time.Instant;
import java.util.List;

/** What became of handing in a report. */
public sealed interface Submission {

    /**
     * It is with the union.
     *
     * @param number how many times it was submitted; the number of the {@link SubmittedVersion} that was kept
     * @param daysLate days after the due day of the first submission, 0 when in time
     */
    record Submitted(int number, Instant at, int daysLate) implements Submission {}

    /**
     * It stays with the organisation.
     *
     * @param findings those that stop it, in the order of {@link ReportChecks#of}, at least one
     */
    record Incomplete(List<Finding> findings) implements Submission {

        public Incomplete {
            findings = List.copyOf(findings);
        }
    }

    /** Not one of its cells says anything. */
    record Blank() implements Submission {}

    /** It is with the union already. */
    record NotOpen(ReportLock lock) implements Submission {}

    /** There is nothing to submit: nobody has begun it. */
    record NotBegun() implements Submission {}
}
