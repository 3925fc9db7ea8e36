package org.lienhiep.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One half-year of a union's calendar.
 *
 * @param window the four days that hold
 * @param own what the union decided for this half-year alone
 * @param frozenAt when it was written down who is expected; null when that follows from membership
 * @param version for {@link ReportCalendar#change}; 0 while nothing is stored
 */
public record CalendarRow(
        ReportWindow window, WindowDraft own, @Nullable Instant frozenAt, int version) {}
