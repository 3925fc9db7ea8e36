package org.lienhiep.reporting;

import java.util.List;
import java.util.Map;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * The reports of a union's societies over some half-years.
 *
 * @param periods the half-years, oldest first
 * @param lines every society that belonged to the union in one of them, by name
 */
public record ReportBoard(List<HalfYear> periods, List<Line> lines) {

    public ReportBoard {
        periods = List.copyOf(periods);
        lines = List.copyOf(lines);
    }

    /**
     * One society.
     *
     * @param statuses its report for each half-year in which it belonged to the union; the others are missing
     */
    public record Line(OrganisationLabel society, Map<HalfYear, SocietyStatus> statuses) {

        public Line {
            statuses = Map.copyOf(statuses);
        }
    }
}
