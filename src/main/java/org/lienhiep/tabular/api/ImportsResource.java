package org.lienhiep.tabular.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.shell.I18n;
import org.lienhiep.tabular.Imports;
import org.lienhiep.tabular.Imports.Upload;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/imports")
@Tag(name = "Imports")
class ImportsResource {

    private final Imports imports;
    private final I18n messages;

    ImportsResource(Imports imports, I18n messages) {
        this.imports = imports;
        this.messages = messages;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Take over tables (CSV or XLSX), all or nothing",
            description = "A part's name says which table it is, or else the name of its file: societies.csv. "
                    + "With dryRun nothing is stored; the answer tells what would be. Rows that break a rule are "
                    + "listed, and refuse the whole upload with status 422.")
    ResponseEntity<?> take(
            @RequestParam MultiValueMap<String, MultipartFile> files,
            @RequestParam(defaultValue = "false") boolean dryRun,
            Locale locale) {
        var language = I18n.language(locale.getLanguage());
        var result = imports.run(uploads(files), dryRun);
        var body = ImportJson.of(result, messages, language);
        return result.refused() && !dryRun
                ? ResponseEntity.of(refusal(body, language)).build()
                : ResponseEntity.ok(body);
    }

    private List<Upload> uploads(MultiValueMap<String, MultipartFile> files) {
        var known = imports.tables();
        return files.entrySet().stream()
                .flatMap(part -> part.getValue().stream().map(file -> upload(part.getKey(), file, known)))
                .toList();
    }

    private static Upload upload(String part, MultipartFile file, List<String> known) {
        @Nullable String filename = file.getOriginalFilename();
        var table = known.contains(part) ? part : nameOf(file, part);
        return new Upload(table, filename == null || filename.isBlank() ? table : filename, file);
    }

    private static String nameOf(MultipartFile file, String part) {
        @Nullable String filename = file.getOriginalFilename();
        if (filename == null || filename.isBlank()) {
            return part;
        }
        var dot = filename.lastIndexOf('.');
        return dot > 0 ? filename.substring(0, dot) : filename;
    }

    /** The same answer as a problem: programs that look at the status only must not take it for done. */
    private ProblemDetail refusal(ImportJson body, Locale language) {
        var problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setTitle(messages.getTranslation("rest.invalid", language));
        problem.setDetail(messages.getTranslation("tabular.import.refused", language));
        problem.setProperty("tables", body.tables());
        problem.setProperty("applied", false);
        return problem;
    }
}
