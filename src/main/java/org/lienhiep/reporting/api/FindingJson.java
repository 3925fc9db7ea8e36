package org.lienhiep.reporting.api;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.reporting.Finding;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.Severity;

/**
 * What a check found in a report.
 *
 * @param check by which it is explained in a submission
 * @param indicators codes of the indicators it is about, the first being the one to mend
 * @param message what is wrong and how to mend it
 * @param explanation why it is so all the same; null while nobody has said
 */
record FindingJson(
        String check,
        Severity severity,
        List<String> indicators,
        String message,
        @Nullable String explanation) {

    static List<FindingJson> of(List<Finding> findings, ReportDetails report) {
        var codes = report.cells().stream()
                .map(ReportCell::indicator)
                .collect(toMap(indicator -> indicator.id(), indicator -> indicator.code()));
        return findings.stream()
                .map(finding -> new FindingJson(
                        finding.check(),
                        finding.severity(),
                        finding.indicators().stream()
                                .filter(codes::containsKey)
                                .map(codes::get)
                                .toList(),
                        finding.message(),
                        finding.explanation()))
                .toList();
    }
}
