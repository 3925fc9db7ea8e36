package org.lienhiep.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What became of a step of the union's office: beginning to review, returning, approving or reopening a report. */
public sealed interface Review {

    /** Done; the report now stands here. */
    record Done(ReportState state, Instant at) implements Review {}

    /**
     * The report is not where this step begins, as when somebody was faster.
     *
     * @param state where it stands; null when nobody has begun it
     * @param since since when; null when nobody has begun it
     * @param by who brought it there; null when nobody has begun it
     */
    record OutOfTurn(
            @Nullable ReportState state,
            @Nullable Instant since,
            @Nullable String by) implements Review {}

    /** Who submitted a report does not approve it; somebody else has to. */
    record OwnSubmission() implements Review {}
}
