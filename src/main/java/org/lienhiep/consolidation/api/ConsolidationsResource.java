package org.lienhiep.consolidation.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.lienhiep.consolidation.Consolidations;
import org.lienhiep.consolidation.Included;
import org.lienhiep.consolidation.IssueDraft;
import org.lienhiep.consolidation.Issues;
import org.lienhiep.consolidation.Passages;
import org.lienhiep.document.FileFormat;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.OrganisationKind;
import org.lienhiep.organisation.Organisations;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/unions/{code}/consolidations/{halfYear}")
@Tag(name = "Consolidation")
class ConsolidationsResource {

    private final Consolidations consolidations;
    private final Passages passages;
    private final Issues issues;
    private final Organisations organisations;

    ConsolidationsResource(
            Consolidations consolidations, Passages passages, Issues issues, Organisations organisations) {
        this.consolidations = consolidations;
        this.passages = passages;
        this.issues = issues;
        this.organisations = organisations;
    }

    @GetMapping
    @Operation(summary = "The union's report: figures with their coverage, words and issues")
    ConsolidationJson read(
            @PathVariable String code,
            @PathVariable String halfYear,
            @RequestParam(defaultValue = "false") boolean includeSubmitted) {
        var union = union(code);
        var period = period(halfYear);
        var official = consolidations.overview(union, period, Included.APPROVED);
        var words = passages.of(official);
        var shown = includeSubmitted ? consolidations.overview(union, period, Included.SUBMITTED_TOO) : official;
        return ConsolidationJson.of(
                shown,
                includeSubmitted,
                words,
                issues.of(union, period).stream().map(IssueJson::of).toList());
    }

    @PostMapping("/issues")
    @Operation(summary = "Issue the report: freeze it and write its three files")
    ResponseEntity<IssueJson> issue(
            @PathVariable String code, @PathVariable String halfYear, @RequestBody IssueDraft draft) {
        var issue = IssueJson.of(issues.issue(union(code), period(halfYear), draft));
        var address = "/api/v1/unions/%s/consolidations/%s/issues/%d/file.pdf".formatted(code, halfYear, issue.issue());
        return ResponseEntity.created(URI.create(address)).body(issue);
    }

    @GetMapping("/issues/{issue}/file.{extension}")
    @Operation(summary = "A file of an issue, byte for byte as it was issued: docx, pdf or xlsx")
    ResponseEntity<byte[]> file(
            @PathVariable String code,
            @PathVariable String halfYear,
            @PathVariable int issue,
            @PathVariable String extension) {
        var file = issues.file(union(code), period(halfYear), issue, format(extension));
        var name = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .eTag('"' + file.sha256() + '"')
                .contentType(MediaType.parseMediaType(file.format().mediaType()))
                .body(file.content());
    }

    private static FileFormat format(String extension) {
        return Stream.of(FileFormat.values())
                .filter(each -> each.extension().equals(extension.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new NotFound("file", extension));
    }

    private static HalfYear period(String code) {
        try {
            return HalfYear.parse(code);
        } catch (IllegalArgumentException malformed) {
            throw InvalidInput.in("halfYear", "consolidation.half-year.form", code);
        }
    }

    private OrganisationId union(String code) {
        return organisations
                .byCode(code)
                .filter(label -> label.kind() == OrganisationKind.UNION)
                .orElseThrow(() -> new NotFound("union", code))
                .id();
    }
}
