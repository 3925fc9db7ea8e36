package org.lienhiep.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands in the way of handing in a report. */
@Component
class SubmissionCheck {

    private final Cells cells;
    private final IndicatorQueries indicators;
    private final ObjectProvider<ReportChecks> checks;

    SubmissionCheck(Cells cells, IndicatorQueries indicators, ObjectProvider<ReportChecks> checks) {
        this.cells = cells;
        this.indicators = indicators;
        this.checks = checks;
    }

    /**
     * What was found.
     *
     * @param obstacle why it cannot be submitted; empty when nothing stands in the way
     * @param warnings how many findings were explained
     */
    record Result(Optional<Submission> obstacle, int warnings) {}

    Result of(Report report, Locale language) {
        var filled = cells.all(report).keySet();
        if (filled.isEmpty()) {
            return new Result(Optional.of(new Submission.Blank()), 0);
        }
        var missing = indicators.asked(report.period()).stream()
                .filter(IndicatorRow::required)
                .map(IndicatorRow::indicator)
                .filter(indicator -> !filled.contains(indicator.id()))
                .toList();
        var findings = checks.stream()
                .flatMap(each -> each.of(report.organisation(), report.period(), language).stream())
                .toList();
        var stopping = findings.stream().filter(Finding::stops).toList();
        return missing.isEmpty() && stopping.isEmpty()
                ? new Result(Optional.empty(), warnings(findings))
                : new Result(Optional.of(new Submission.Incomplete(missing, stopping)), 0);
    }

    private static int warnings(List<Finding> findings) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == Severity.EXPLAIN)
                .count();
    }
}
