package org.lienhiep.reporting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.ImportId;
import org.lienhiep.reporting.exchange.ImportErrorTable;
import org.lienhiep.reporting.exchange.ImportOrder;
import org.lienhiep.reporting.exchange.ImportRun;
import org.lienhiep.reporting.exchange.ImportRuns;
import org.lienhiep.rest.Items;
import org.lienhiep.rest.Page;
import org.lienhiep.shell.I18n;
import org.lienhiep.tabular.TableImport.RowError;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "Imports")
class ImportRunsResource {

    private final ImportRuns runs;
    private final I18n messages;

    ImportRunsResource(ImportRuns runs, I18n messages) {
        this.runs = runs;
        this.messages = messages;
    }

    /** One import of figures. */
    record RunJson(
            ImportId id,
            ImportRun.State state,
            String fileName,
            @Nullable String sha256,
            Instant startedAt,
            String startedBy,
            @Nullable Instant finishedAt,
            int reports,
            int created,
            int updated,
            int errors,
            @Nullable Instant undoneAt,
            @Nullable String undoneBy,
            @Nullable List<ErrorJson> rows) {

        private static RunJson of(ImportRun run, @Nullable List<ErrorJson> rows) {
            return new RunJson(
                    run.id(),
                    run.state(),
                    run.fileName(),
                    run.sha256(),
                    run.startedAt(),
                    run.startedBy(),
                    run.finishedAt(),
                    run.reports(),
                    run.created(),
                    run.updated(),
                    run.errors(),
                    run.undoneAt(),
                    run.undoneBy(),
                    rows);
        }
    }

    /** One row that broke a rule. */
    record ErrorJson(
            int line,
            @Nullable String column,
            String message,
            @Nullable String value) {}

    @GetMapping
    @Operation(summary = "Imports of figures, newest first")
    Items<RunJson> list(@RequestParam(defaultValue = "") String q, Page page) {
        var found = runs.list(page.of(q, ImportOrder.STARTED, false)).stream()
                .map(run -> RunJson.of(run, null))
                .toList();
        return new Items<>(found, runs.count(q));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One import with the rows that broke a rule, the first thousand of them")
    RunJson get(@PathVariable UUID id, Locale locale) {
        var language = I18n.language(locale.getLanguage());
        return RunJson.of(
                runs.get(new ImportId(id)),
                runs.errors(new ImportId(id)).stream()
                        .map(error -> json(error, language))
                        .toList());
    }

    private ErrorJson json(RowError error, Locale language) {
        return new ErrorJson(
                error.line(), error.column(), ImportErrorTable.words(error, messages, language), error.value());
    }

    @DeleteMapping("/{id}")
    @Operation(
            summary = "Undo an import",
            description = "Status 409 with the places in obstacles when cells or reports were changed afterwards; "
                    + "then nothing is undone.")
    ResponseEntity<?> undo(@PathVariable UUID id, Locale locale) {
        var obstacles = runs.undo(new ImportId(id));
        if (obstacles.isEmpty()) {
            return ResponseEntity.noContent().build();
        }
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT,
                messages.getTranslation("reporting.imports.obstacles", I18n.language(locale.getLanguage())));
        problem.setProperty("obstacles", obstacles);
        return ResponseEntity.of(problem).build();
    }
}
