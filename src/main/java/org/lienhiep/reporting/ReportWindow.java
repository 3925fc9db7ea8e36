package org.lienhiep.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;

/**
 * When reports on a half-year are taken: of all societies of a union or, with its extension, of one of them.
 *
 * @param opensOn first day on which societies can fill them in
 * @param dueOn last day on which they are in time
 * @param lateUntil last day on which late ones still get into the union's own report
 * @param closesOn last day on which societies can fill them in; null for no end
 * @param extension what the union granted this society; null for none, and for a union as a whole
 */
public record ReportWindow(
        HalfYear period,
        LocalDate opensOn,
        LocalDate dueOn,
        LocalDate lateUntil,
        @Nullable LocalDate closesOn,
        @Nullable Extension extension) {

    private static final int SOON = 7;

    /** Last day on which the report is in time, the extension considered. */
    public LocalDate due() {
        return extension == null || extension.until().isBefore(dueOn) ? dueOn : extension.until();
    }

    /** Last day on which it can be filled in, the extension considered; null for no end. */
    public @Nullable LocalDate closes() {
        return closesOn == null || extension == null || extension.until().isBefore(closesOn)
                ? closesOn
                : extension.until();
    }

    /** Where the window stands on a day. */
    public WindowPhase phase(LocalDate day) {
        var end = closes();
        if (day.isBefore(opensOn)) {
            return WindowPhase.NOT_OPEN;
        }
        if (end != null && day.isAfter(end)) {
            return WindowPhase.CLOSED;
        }
        if (day.isAfter(due())) {
            return day.isAfter(lateUntil) ? WindowPhase.OVERDUE : WindowPhase.LATE;
        }
        return day.isBefore(due().minusDays(SOON)) ? WindowPhase.OPEN : WindowPhase.DUE;
    }

    ReportWindow with(Extension granted) {
        return new ReportWindow(period, opensOn, dueOn, lateUntil, closesOn, granted);
    }
}
