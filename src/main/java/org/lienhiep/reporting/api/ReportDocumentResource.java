package org.lienhiep.reporting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.lienhiep.document.Documents;
import org.lienhiep.document.FileFormat;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.reporting.Reports;
import org.lienhiep.reporting.official.ReportDocuments;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Reports")
class ReportDocumentResource {

    private final Reports reports;
    private final ReportDocuments official;
    private final Documents documents;
    private final Parameters parameters;

    ReportDocumentResource(Reports reports, ReportDocuments official, Documents documents, Parameters parameters) {
        this.reports = reports;
        this.official = official;
        this.documents = documents;
        this.parameters = parameters;
    }

    @GetMapping("/api/v1/reports/{organisation}/{halfYear}/document.{format}")
    @Operation(summary = "The report as an official document: docx, pdf or xlsx")
    ResponseEntity<byte[]> document(
            @PathVariable String organisation, @PathVariable String halfYear, @PathVariable String format) {
        var wanted = Arrays.stream(FileFormat.values())
                .filter(each -> each.extension().equals(format))
                .findFirst()
                .orElseThrow(() -> new NotFound("format", format));
        var report = reports.get(parameters.organisation(organisation), Parameters.halfYear("halfYear", halfYear));
        var disposition = ContentDisposition.attachment()
                .filename(official.fileName(report, wanted), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header("Content-Disposition", disposition.toString())
                .body(documents.write(official.of(report), wanted));
    }
}
