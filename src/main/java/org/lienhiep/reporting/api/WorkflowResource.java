package org.lienhiep.reporting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.ReportFindings;
import org.lienhiep.reporting.ReportLocked;
import org.lienhiep.reporting.ReportWorkflow;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.Review;
import org.lienhiep.reporting.Submission;
import org.lienhiep.shell.I18n;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/reports/{organisation}/{halfYear}")
@Tag(name = "Reports")
class WorkflowResource {

    private final Reports reports;
    private final ReportWorkflow workflow;
    private final ReportFindings findings;
    private final Parameters parameters;
    private final Refusals refusals;

    WorkflowResource(
            Reports reports,
            ReportWorkflow workflow,
            ReportFindings findings,
            Parameters parameters,
            Refusals refusals) {
        this.reports = reports;
        this.workflow = workflow;
        this.findings = findings;
        this.parameters = parameters;
        this.refusals = refusals;
    }

    /**
     * What comes with a step.
     *
     * @param reason why; needed for returning and reopening
     * @param version of the report that was read; the one that is there when none is sent
     * @param explanations for a submission: by the name of a finding, why it is so all the same
     */
    record StepJson(
            @Nullable String reason,
            @Nullable Integer version,
            @Nullable Map<String, String> explanations) {

        private static final StepJson EMPTY = new StepJson(null, null, null);

        private String why() {
            return reason == null ? "" : reason;
        }
    }

    @GetMapping("/history")
    @Operation(summary = "Every step that the report took: who, when, why")
    List<ReportJson.EventJson> history(@PathVariable String organisation, @PathVariable String halfYear) {
        return read(organisation, halfYear).events().stream()
                .map(ReportJson.EventJson::of)
                .toList();
    }

    @GetMapping("/findings")
    @Operation(summary = "What the checks find in the report as it is now")
    List<FindingJson> findings(@PathVariable String organisation, @PathVariable String halfYear, Locale locale) {
        var report = read(organisation, halfYear);
        var language = I18n.language(locale.getLanguage());
        return FindingJson.of(findings.of(report.organisation().id(), report.period(), language), report);
    }

    @PostMapping("/submission")
    @Operation(summary = "Hand the report to the union")
    ReportJson submit(
            @PathVariable String organisation,
            @PathVariable String halfYear,
            @RequestBody(required = false) @Nullable StepJson body,
            Locale locale) {
        var report = read(organisation, halfYear);
        var id = report.organisation().id();
        var step = body == null ? StepJson.EMPTY : body;
        if (step.explanations() != null && report.lock() == null) {
            step.explanations().forEach((check, why) -> findings.explain(id, report.period(), check, why));
        }
        var language = I18n.language(locale.getLanguage());
        return switch (workflow.submit(id, report.period(), version(report, step), language)) {
            case Submission.Submitted _ -> ReportJson.of(reports.get(id, report.period()));
            case Submission.Incomplete(var stopping) -> throw refusals.incomplete(stopping, report, locale);
            case Submission.Blank _ -> throw refusals.conflict("reporting.step.blank", locale);
            case Submission.NotOpen(var lock) -> throw refusals.locked(lock, locale);
            case Submission.NotBegun _ -> throw refusals.conflict("reporting.step.not-begun", locale);
        };
    }

    @PostMapping("/review")
    @Operation(summary = "Take a submitted report up, so that its organisation knows that somebody reads it")
    ReportJson beginReview(@PathVariable String organisation, @PathVariable String halfYear, Locale locale) {
        return step(organisation, halfYear, null, locale, (id, period, _, _) -> workflow.beginReview(id, period));
    }

    @PostMapping("/return")
    @Operation(summary = "Send a submitted report back, with a reason")
    ReportJson sendBack(
            @PathVariable String organisation,
            @PathVariable String halfYear,
            @RequestBody(required = false) @Nullable StepJson body,
            Locale locale) {
        return step(organisation, halfYear, body, locale, workflow::sendBack);
    }

    @PostMapping("/approval")
    @Operation(summary = "Accept a submitted report, so that its figures count")
    ReportJson approve(
            @PathVariable String organisation,
            @PathVariable String halfYear,
            @RequestBody(required = false) @Nullable StepJson body,
            Locale locale) {
        return step(
                organisation,
                halfYear,
                body,
                locale,
                (id, period, _, version) -> workflow.approve(id, period, version));
    }

    @PostMapping("/reopening")
    @Operation(summary = "Open an approved report again, with a reason; its figures no longer count")
    ReportJson reopen(
            @PathVariable String organisation,
            @PathVariable String halfYear,
            @RequestBody(required = false) @Nullable StepJson body,
            Locale locale) {
        return step(organisation, halfYear, body, locale, workflow::reopen);
    }

    /** One step of a reviewer. */
    private interface ReviewStep {
        Review take(OrganisationId organisation, HalfYear period, String reason, int version);
    }

    private ReportJson step(
            String organisation, String halfYear, @Nullable StepJson body, Locale locale, ReviewStep step) {
        var report = read(organisation, halfYear);
        var id = report.organisation().id();
        var sent = body == null ? StepJson.EMPTY : body;
        return switch (step.take(id, report.period(), sent.why(), version(report, sent))) {
            case Review.Done _ -> ReportJson.of(reports.get(id, report.period()));
            case Review.OutOfTurn late ->
                throw late.state() == null
                        ? refusals.conflict("reporting.step.not-begun", locale)
                        : refusals.conflict("reporting.step." + late.state(), locale, String.valueOf(late.by()));
            case Review.OwnSubmission _ -> throw refusals.conflict("reporting.step.own-submission", locale);
        };
    }

    private ReportDetails read(String organisation, String halfYear) {
        return reports.get(parameters.organisation(organisation), Parameters.halfYear("halfYear", halfYear));
    }

    private static int version(ReportDetails report, StepJson step) {
        return step.version() == null ? report.version() : step.version();
    }

    @ExceptionHandler
    ProblemDetail locked(ReportLocked locked, Locale locale) {
        return refusals.locked(locked, locale);
    }
}
