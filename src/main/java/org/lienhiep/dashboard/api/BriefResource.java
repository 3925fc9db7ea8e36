package org.lienhiep.dashboard.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.lienhiep.dashboard.brief.BriefDocuments;
import org.lienhiep.dashboard.brief.Briefs;
import org.lienhiep.document.Documents;
import org.lienhiep.document.FileFormat;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.organisation.Organisations;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Briefs")
class BriefResource {

    private final Briefs briefs;
    private final BriefDocuments official;
    private final Documents documents;
    private final Organisations organisations;

    BriefResource(Briefs briefs, BriefDocuments official, Documents documents, Organisations organisations) {
        this.briefs = briefs;
        this.official = official;
        this.documents = documents;
        this.organisations = organisations;
    }

    @GetMapping("/api/v1/organisations/{code}/brief")
    @Operation(summary = "The leader's brief on an organisation as a document: pdf, docx or xlsx")
    ResponseEntity<byte[]> brief(@PathVariable String code, @RequestParam(defaultValue = "pdf") String format) {
        var wanted = Arrays.stream(FileFormat.values())
                .filter(each -> each.extension().equals(format))
                .findFirst()
                .orElseThrow(() -> new NotFound("format", format));
        var id = organisations.withCode(code).id();
        var brief = briefs.of(id);
        var disposition = ContentDisposition.attachment()
                .filename(official.fileName(brief, wanted), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header("Content-Disposition", disposition.toString())
                .body(documents.write(official.of(brief), wanted));
    }
}
