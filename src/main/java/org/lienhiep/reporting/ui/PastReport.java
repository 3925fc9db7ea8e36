package org.lienhiep.reporting.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.ReportFilter;
import org.lienhiep.reporting.ReportOrder;
import org.lienhiep.reporting.ReportRow;
import org.lienhiep.reporting.ReportState;
import org.lienhiep.reporting.ReportWindow;
import org.lienhiep.reporting.Reports;

/**
 * One half-year of an organisation, also when nobody has begun its report.
 *
 * @param state null when nobody has begun it
 * @param issue the issue of the union's report that includes it; null when none does
 * @param daysLate days after the due day: until it was submitted, or until today; 0 when in time
 */
record PastReport(
        HalfYear period,
        @Nullable ReportState state,
        @Nullable Integer issue,
        int filled,
        LocalDate due,
        @Nullable Instant submittedAt,
        int daysLate) {

    /** Far more than one organisation can have in a few years, even with units of its own. */
    private static final int MANY = 400;

    /** The reports of an organisation on the half-years of these windows, the latest first; one statement. */
    static List<PastReport> of(
            Reports reports, OrganisationId organisation, Map<HalfYear, ReportWindow> windows, LocalDate today) {
        var own = reports
                .list(new ListQuery<>(
                        ReportFilter.ALL.withBelow(organisation), ReportOrder.PERIOD, false, Locale.ROOT, 0, MANY))
                .stream()
                .filter(row -> row.organisation().id().equals(organisation))
                .collect(Collectors.toMap(ReportRow::period, Function.identity()));
        return windows.values().stream()
                .sorted(Comparator.comparing(ReportWindow::period).reversed())
                .map(window -> own.containsKey(window.period())
                        ? begun(own.get(window.period()))
                        : notBegun(window.period(), window.due(), today))
                .toList();
    }

    private static PastReport begun(ReportRow row) {
        return new PastReport(
                row.period(), row.state(), row.issue(), row.filled(), row.due(), row.submittedAt(), row.daysLate());
    }

    private static PastReport notBegun(HalfYear period, LocalDate due, LocalDate today) {
        var late = Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(due, today)));
        return new PastReport(period, null, null, 0, due, null, late);
    }
}
