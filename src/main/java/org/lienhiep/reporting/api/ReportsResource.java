package org.lienhiep.reporting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.ReportEntry;
import org.lienhiep.reporting.ReportLocked;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.evidence.CellEvidence;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reports/{organisation}/{halfYear}")
@Tag(name = "Reports")
class ReportsResource {

    private final Reports reports;
    private final ReportEntry entry;
    private final CellEvidence evidence;
    private final Parameters parameters;
    private final Refusals refusals;

    ReportsResource(
            Reports reports, ReportEntry entry, CellEvidence evidence, Parameters parameters, Refusals refusals) {
        this.reports = reports;
        this.entry = entry;
        this.evidence = evidence;
        this.parameters = parameters;
        this.refusals = refusals;
    }

    @GetMapping
    @Operation(summary = "One report: where it stands, what its cells say, what happened to it")
    ReportJson get(@PathVariable String organisation, @PathVariable String halfYear) {
        var report = read(organisation, halfYear);
        return ReportJson.of(report, evidence.counts(report.organisation().id(), report.period()));
    }

    @PutMapping
    @Operation(summary = "Fill in a report; what is not sent becomes empty")
    ReportJson replace(@PathVariable String organisation, @PathVariable String halfYear, @RequestBody ReportJson body) {
        entry.replace(
                parameters.organisation(organisation),
                Parameters.halfYear("halfYear", halfYear),
                body.draft(),
                body.version());
        return get(organisation, halfYear);
    }

    private ReportDetails read(String organisation, String halfYear) {
        return reports.get(parameters.organisation(organisation), Parameters.halfYear("halfYear", halfYear));
    }

    /** Changing a locked report is a conflict and not a mistake in what was sent. */
    @ExceptionHandler
    ProblemDetail locked(ReportLocked locked, Locale locale) {
        return refusals.locked(locked, locale);
    }
}
