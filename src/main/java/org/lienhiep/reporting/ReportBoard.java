package org.lienhiep.reporting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * The reports of a union's societies over some half-years.
 *
 * @param windows when the union takes the reports on each half-year, oldest first
 * @param lines every society that belonged to the union in one of them or was expected to report, by name
 */
public record ReportBoard(List<ReportWindow> windows, List<Line> lines) {

    public ReportBoard {
        windows = List.copyOf(windows);
        lines = List.copyOf(lines);
    }

    /**
     * One society.
     *
     * @param statuses its report for each half-year in which it belonged to the union or was expected to report
     */
    public record Line(OrganisationLabel society, Map<HalfYear, SocietyStatus> statuses) {

        public Line {
            statuses = Map.copyOf(statuses);
        }
    }

    /** The half-years, oldest first. */
    public List<HalfYear> periods() {
        return windows.stream().map(ReportWindow::period).toList();
    }

    /** How complete one of the half-years is. */
    public Completeness completeness(HalfYear period) {
        var window = windows.stream()
                .filter(each -> each.period().equals(period))
                .findFirst()
                .orElseThrow();
        return new Completeness(
                window,
                lines.stream()
                        .map(line -> line.statuses().get(period))
                        .filter(Objects::nonNull)
                        .filter(SocietyStatus::expected)
                        .toList());
    }
}
