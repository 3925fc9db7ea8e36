package org.lienhiep.reporting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * Where the report of one society for one half-year stands.
 *
 * @param state null when nobody has begun it
 * @param issue the issue of the union's report that includes it; null when none does
 * @param filled share of the indicators that have a cell, in per cent, 0 to 100
 * @param window when the union takes it, with the extension it granted
 * @param submittedAt when it was submitted last, null when it never was
 * @param daysLate days after the due day: until it was first submitted, or until today while it was not; 0 when in time
 * @param returns how often the union sent it back to be mended
 * @param expected whether the society has to report; one that has not may do so all the same
 */
public record SocietyStatus(
        OrganisationLabel society,
        @Nullable ReportState state,
        @Nullable Integer issue,
        int filled,
        ReportWindow window,
        @Nullable Instant submittedAt,
        int daysLate,
        int returns,
        boolean expected) {

    /** Last day on which it is in time, its extension considered. */
    public LocalDate due() {
        return window.due();
    }

    /** Whether it is with the union or accepted there. */
    public boolean handedIn() {
        return state != null && state.handedIn();
    }

    /** Whether the union waits for it and the due day has passed. */
    public boolean overdue() {
        return expected && !handedIn() && daysLate > 0;
    }
}
