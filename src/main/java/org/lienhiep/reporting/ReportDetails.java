package org.lienhiep.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Stamp;
import org.lienhiep.kernel.id.ReportId;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * One report as its page needs it, also before anybody has begun it.
 *
 * @param id null when nobody has begun it
 * @param union the union whose totals it counts in
 * @param state null when nobody has begun it
 * @param issue the issue of the union's report that includes it; null when none does
 * @param cells one for every indicator that the half-year asks for, empty ones too, by section and position
 * @param narrative what the organisation says in words; empty when nothing
 * @param window when the union takes it, with the extension it granted
 * @param daysLate as in {@link SocietyStatus}
 * @param submittedAt when it was submitted last, null when it never was
 * @param lock why the person may not change it; null while it is open
 * @param events what happened to it, oldest first
 * @param steps what the person signed in may do with it now
 * @param version for {@link ReportEntry#saveNarrative} and {@link ReportWorkflow}; 0 when nobody has begun it
 * @param stamp null when nobody has begun it
 */
public record ReportDetails(
        @Nullable ReportId id,
        OrganisationLabel organisation,
        OrganisationLabel union,
        HalfYear period,
        @Nullable ReportState state,
        @Nullable Integer issue,
        List<ReportCell> cells,
        String narrative,
        ReportWindow window,
        int daysLate,
        @Nullable Instant submittedAt,
        @Nullable ReportLock lock,
        List<WorkflowEvent> events,
        Set<ReportStep> steps,
        int version,
        @Nullable Stamp stamp) {

    public ReportDetails {
        cells = List.copyOf(cells);
        events = List.copyOf(events);
        steps = Set.copyOf(steps);
    }

    /** Last day on which it is in time. */
    public LocalDate due() {
        return window.due();
    }

    /**
     * Share of the indicators to fill in that have a cell, in per cent, 0 to 100; 100 when nothing is asked for.
     * Computed ones do not count.
     */
    public int filled() {
        var asked = cells.stream().filter(cell -> !cell.computed()).toList();
        var full = asked.stream().filter(cell -> cell.state() != null).count();
        return asked.isEmpty() ? 100 : (int) (100 * full / asked.size());
    }

    /** The indicators without which it cannot be submitted and that are still empty. */
    public List<IndicatorLabel> missing() {
        return cells.stream()
                .filter(cell -> cell.required() && cell.state() == null)
                .map(ReportCell::indicator)
                .toList();
    }
}
