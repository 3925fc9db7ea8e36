package org.lienhiep.reporting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.ReportLocked;
import org.lienhiep.reporting.exchange.TemplateImports;
import org.lienhiep.reporting.exchange.TemplatePlan;
import org.lienhiep.reporting.exchange.Templates;
import org.lienhiep.shell.I18n;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/reports/{organisation}/{halfYear}")
@Tag(name = "Reports")
class TemplateResource {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Templates templates;
    private final TemplateImports imports;
    private final Parameters parameters;
    private final Refusals refusals;
    private final I18n messages;

    TemplateResource(
            Templates templates, TemplateImports imports, Parameters parameters, Refusals refusals, I18n messages) {
        this.templates = templates;
        this.imports = imports;
        this.parameters = parameters;
        this.refusals = refusals;
        this.messages = messages;
    }

    /**
     * What a workbook would change or did change.
     *
     * @param applied whether it is stored
     */
    record PlanJson(boolean applied, List<ChangeJson> changes, List<RemarkJson> errors, List<RemarkJson> warnings) {}

    /** One cell before and after; null for an empty one. */
    record ChangeJson(
            String cell,
            String indicator,
            @Nullable CellDraft before,
            @Nullable CellDraft after) {

        private static ChangeJson of(TemplatePlan.Change change) {
            var cell = change.cell();
            return new ChangeJson(
                    change.address(), cell.indicator().code(), filled(cell.before()), filled(cell.after()));
        }

        private static @Nullable CellDraft filled(CellDraft cell) {
            return cell.equals(CellDraft.EMPTY) ? null : cell;
        }
    }

    /** What there is to say of a cell of the workbook, such as F17. */
    record RemarkJson(String cell, String indicator, String message) {}

    @GetMapping(path = "/template.xlsx", produces = WORKBOOK)
    @Operation(summary = "The workbook in which the report can be filled in, with what it says already")
    ResponseEntity<byte[]> download(@PathVariable String organisation, @PathVariable String halfYear, Locale locale) {
        var period = Parameters.halfYear("halfYear", halfYear);
        var workbook = new ByteArrayOutputStream();
        templates.write(parameters.organisation(organisation), period, language(locale), workbook);
        var name = ContentDisposition.attachment()
                .filename(Templates.fileName(organisation, period))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(workbook.toByteArray());
    }

    @PostMapping(path = "/template", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Take a filled-in workbook back, all or nothing",
            description = "Errors name the cell of the workbook, such as F17, and refuse the whole of it with status "
                    + "422. With dryRun nothing is stored; the answer tells what would be.")
    ResponseEntity<?> take(
            @PathVariable String organisation,
            @PathVariable String halfYear,
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Locale locale)
            throws IOException {
        var language = language(locale);
        var id = parameters.organisation(organisation);
        var period = Parameters.halfYear("halfYear", halfYear);
        try (var workbook = file.getInputStream()) {
            var plan = imports.preview(id, period, workbook, language);
            var done = dryRun || !plan.ready() ? plan : imports.apply(plan, language);
            var body = json(done, language);
            return dryRun || done.errors().isEmpty()
                    ? ResponseEntity.ok(body)
                    : ResponseEntity.of(refusal(body, language)).build();
        }
    }

    private PlanJson json(TemplatePlan plan, Locale language) {
        return new PlanJson(
                plan.plan().applied(),
                plan.changes().stream().map(ChangeJson::of).toList(),
                remarks(plan.errors(), language),
                remarks(plan.warnings(), language));
    }

    private List<RemarkJson> remarks(List<TemplatePlan.Remark> remarks, Locale language) {
        return remarks.stream()
                .map(each -> new RemarkJson(
                        each.address(),
                        each.indicator(),
                        messages.getTranslation(
                                each.problem().message(),
                                language,
                                each.problem().arguments())))
                .toList();
    }

    private ProblemDetail refusal(PlanJson body, Locale language) {
        var problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setTitle(messages.getTranslation("rest.invalid", language));
        problem.setDetail(messages.getTranslation(
                "reporting.template.errors", language, body.errors().size()));
        problem.setProperty("errors", body.errors());
        problem.setProperty("applied", false);
        return problem;
    }

    private static Locale language(Locale locale) {
        return I18n.language(locale.getLanguage());
    }

    @ExceptionHandler
    ProblemDetail locked(ReportLocked locked, Locale locale) {
        return refusals.locked(locked, locale);
    }
}
