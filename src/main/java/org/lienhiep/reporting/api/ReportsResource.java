package org.lienhiep.reporting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.reporting.Finding;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.ReportDetails;
import org.lienhiep.reporting.ReportEntry;
import org.lienhiep.reporting.ReportLock;
import org.lienhiep.reporting.ReportLocked;
import org.lienhiep.reporting.ReportWorkflow;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.Review;
import org.lienhiep.reporting.Submission;
import org.lienhiep.shell.I18n;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
    private final ReportWorkflow workflow;
    private final Parameters parameters;
    private final I18n messages;

    ReportsResource(Reports reports, ReportEntry entry, ReportWorkflow workflow, Parameters parameters, I18n messages) {
        this.reports = reports;
        this.entry = entry;
        this.workflow = workflow;
        this.parameters = parameters;
        this.messages = messages;
    }

    /**
     * What comes with a step.
     *
     * @param reason why; needed for returning and reopening
     * @param version of the report that was read; the one that is there when none is sent
     */
    record StepJson(@Nullable String reason, @Nullable Integer version) {}

    @GetMapping
    @Operation(summary = "One report: where it stands, what its cells say, what happened to it")
    ReportJson get(@PathVariable String organisation, @PathVariable String halfYear) {
        return ReportJson.of(read(organisation, halfYear));
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

    @PostMapping("/submission")
    @Operation(summary = "Hand the report to the union")
    ReportJson submit(
            @PathVariable String organisation,
            @PathVariable String halfYear,
            @RequestBody(required = false) @Nullable StepJson body,
            Locale locale) {
        var report = read(organisation, halfYear);
        var outcome = workflow.submit(report.organisation().id(), report.period(), version(report, body));
        return switch (outcome) {
            case Submission.Submitted _ -> get(organisation, halfYear);
            case Submission.Incomplete stopped -> throw incomplete(stopped, locale);
            case Submission.Blank _ -> throw refused("reporting.step.blank", locale);
            case Submission.NotOpen(var lock)
            when lock.kind() == ReportLock.Kind.STATE ->
                throw refused("reporting.step." + lock.state(), locale, lock.by());
            case Submission.NotOpen(var lock) ->
                throw refused(
                        lock.message(),
                        locale,
                        LocalDate.ofInstant(lock.since(), VietnamTime.ZONE),
                        lock.by(),
                        lock.union().name().in(locale));
            case Submission.NotBegun _ -> throw refused("reporting.step.not-begun", locale);
        };
    }

    @PostMapping("/return")
    @Operation(summary = "Send a submitted report back, with a reason")
    ReportJson sendBack(
            @PathVariable String organisation,
            @PathVariable String halfYear,
            @RequestBody(required = false) @Nullable StepJson body,
            Locale locale) {
        var report = read(organisation, halfYear);
        var id = report.organisation().id();
        return after(workflow.sendBack(id, report.period(), reason(body), version(report, body)), report, locale);
    }

    @PostMapping("/approval")
    @Operation(summary = "Accept a submitted report, so that its figures count")
    ReportJson approve(
            @PathVariable String organisation,
            @PathVariable String halfYear,
            @RequestBody(required = false) @Nullable StepJson body,
            Locale locale) {
        var report = read(organisation, halfYear);
        var id = report.organisation().id();
        return after(workflow.approve(id, report.period(), version(report, body)), report, locale);
    }

    @PostMapping("/reopening")
    @Operation(summary = "Open an approved report again, with a reason; its figures no longer count")
    ReportJson reopen(
            @PathVariable String organisation,
            @PathVariable String halfYear,
            @RequestBody(required = false) @Nullable StepJson body,
            Locale locale) {
        var report = read(organisation, halfYear);
        var id = report.organisation().id();
        return after(workflow.reopen(id, report.period(), reason(body), version(report, body)), report, locale);
    }

    private ReportDetails read(String organisation, String halfYear) {
        return reports.get(parameters.organisation(organisation), Parameters.halfYear("halfYear", halfYear));
    }

    private static String reason(@Nullable StepJson body) {
        return body == null || body.reason() == null ? "" : body.reason();
    }

    private static int version(ReportDetails report, @Nullable StepJson body) {
        return body == null || body.version() == null ? report.version() : body.version();
    }

    private ReportJson after(Review outcome, ReportDetails report, Locale locale) {
        return switch (outcome) {
            case Review.Done _ ->
                ReportJson.of(reports.get(report.organisation().id(), report.period()));
            case Review.OutOfTurn late ->
                throw late.state() == null
                        ? refused("reporting.step.not-begun", locale)
                        : refused("reporting.step." + late.state(), locale, String.valueOf(late.by()));
            case Review.OwnSubmission _ -> throw refused("reporting.step.own-submission", locale);
        };
    }

    private ErrorResponseException incomplete(Submission.Incomplete stopped, Locale locale) {
        var language = I18n.language(locale.getLanguage());
        var missing = stopped.missing();
        var names = Stream.concat(
                        missing.stream().map(each -> each.name().in(language)),
                        stopped.findings().stream().map(Finding::message))
                .toList();
        var detail = messages.getTranslation("reporting.step.incomplete", language, String.join("; ", names));
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, detail);
        problem.setProperty(
                "missing", missing.stream().map(IndicatorLabel::code).toList());
        return new ErrorResponseException(HttpStatus.UNPROCESSABLE_CONTENT, problem, null);
    }

    private ErrorResponseException refused(String message, Locale locale, Object... arguments) {
        var detail = messages.getTranslation(message, I18n.language(locale.getLanguage()), arguments);
        return new ErrorResponseException(
                HttpStatus.CONFLICT, ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, detail), null);
    }

    /** Changing a locked report is a conflict and not a mistake in what was sent. */
    @ExceptionHandler
    ProblemDetail locked(ReportLocked locked, Locale locale) {
        var problem = locked.problems().getFirst();
        var detail =
                messages.getTranslation(problem.message(), I18n.language(locale.getLanguage()), problem.arguments());
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, detail);
    }
}
