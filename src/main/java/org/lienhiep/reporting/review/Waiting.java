package org.lienhiep.reporting.review;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.ReportState;

/**
 * A report that waits for the union's office to approve or return it.
 *
 * @param state submitted or in review
 * @param submittedBy who submitted it, by the name he had then
 * @param submissions how many times it was submitted; 0 when that was before this program
 * @param changed cells that say something else than when it was submitted before; 0 for a first submission
 * @param warnings findings that its organisation explained; null when nobody checked
 * @param unsettled threads of remarks that are not closed
 * @param version for {@link org.lienhiep.reporting.ReportWorkflow#approve}
 * @param doubts why it cannot be approved together with others; empty when it can
 */
public record Waiting(
        OrganisationLabel organisation,
        HalfYear period,
        ReportState state,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        int submissions,
        int changed,
        @Nullable Integer warnings,
        int unsettled,
        int version,
        Set<Doubt> doubts) {

    public Waiting {
        doubts = Set.copyOf(doubts);
    }

    /** Why somebody has to look at a report before it is approved. */
    public enum Doubt {
        /** Who looks submitted it himself. */
        OWN,
        /** Something in it had to be explained. */
        WARNINGS,
        /** It came in without being checked, as by an import. */
        UNCHECKED,
        /** A remark on it is not closed. */
        REMARKS
    }
}
