package org.lienhiep.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * Something that waits for somebody at one report.
 *
 * @param state null when nobody has begun it
 * @param filled share of its indicators that have a cell, in per cent
 * @param indicator code of the indicator where to go on: the first required one that is empty, or the one that the
 *     oldest open remark is about; null for the report as a whole
 * @param remarks how many threads of remarks wait, where that is what is to be done; else 0
 * @param reason why it was sent back; null when it was not
 * @param due last day on which it is in time; null where lateness means nothing, as for one handed in before the
 *     program
 */
public record ReportDuty(
        Task task,
        OrganisationLabel organisation,
        HalfYear period,
        @Nullable ReportState state,
        int filled,
        @Nullable String indicator,
        int remarks,
        @Nullable String reason,
        @Nullable LocalDate due) {

    /** What is to be done, by whom. */
    public enum Task {
        /** Whoever reports: begin. */
        BEGIN,
        /** Whoever reports: fill in what is empty. */
        FILL_IN,
        /** Whoever reports: hand it in, nothing required is missing. */
        HAND_IN,
        /** Whoever reports: mend what was sent back. */
        MEND,
        /** Whoever reports: answer remarks of the union's office. */
        ANSWER,
        /** The union's office: read what was handed in. */
        REVIEW,
        /** The union's office: decide about what is in review. */
        DECIDE,
        /** The union's office: answer or close remarks that were answered. */
        SETTLE,
        /** The union's office and readers: a society owes it. */
        OWED
    }
}
