package org.lienhiep.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a union decides for a single half-year. Each day is null where the union's usual one holds.
 *
 * @param opensOn as in {@link ReportWindow}
 * @param dueOn as in {@link ReportWindow}
 * @param lateUntil as in {@link ReportWindow}
 * @param closesOn as in {@link ReportWindow}
 */
public record WindowDraft(
        @Nullable LocalDate opensOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate lateUntil,
        @Nullable LocalDate closesOn) {

    /** Everything as usual. */
    public static final WindowDraft USUAL = new WindowDraft(null, null, null, null);

    /** Whether the half-year has no day of its own. */
    public boolean usual() {
        return equals(USUAL);
    }
}
