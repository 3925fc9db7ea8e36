package org.lienhiep.consolidation;

import org.jspecify.annotations.Nullable;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.ReportState;

/**
 * A society that is expected to report.
 *
 * @param state where its report stands; null when nobody has begun it
 */
public record SocietyPart(
        OrganisationLabel society, @Nullable ReportState state) {

    /** Whether its report is approved. */
    public boolean counts() {
        return state != null && state.counts();
    }
}
