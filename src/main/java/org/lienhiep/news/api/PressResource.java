package org.lienhiep.news.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.lienhiep.document.Documents;
import org.lienhiep.document.FileFormat;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.news.press.PressDocuments;
import org.lienhiep.organisation.Organisations;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Press")
class PressResource {

    private final PressDocuments press;
    private final Documents documents;
    private final Organisations organisations;

    PressResource(PressDocuments press, Documents documents, Organisations organisations) {
        this.press = press;
        this.documents = documents;
        this.organisations = organisations;
    }

    @GetMapping("/api/v1/organisations/{code}/press-digest")
    @Operation(summary = "What the press wrote in a half-year, with numbered citations, as a document: pdf or docx")
    ResponseEntity<byte[]> digest(
            @PathVariable String code,
            @RequestParam String halfYear,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "pdf") String format) {
        var wanted = format(format);
        var id = organisations.withCode(code).id();
        var digest = press.digest(id, period(halfYear), q);
        return file(press.document(digest), wanted, PressDocuments.fileName(digest, wanted));
    }

    @GetMapping("/api/v1/meetings/{id}/clip-book")
    @Operation(summary = "The articles about a meeting in full, as a document: pdf or docx")
    ResponseEntity<byte[]> clipBook(@PathVariable String id, @RequestParam(defaultValue = "pdf") String format) {
        var wanted = format(format);
        var meeting = meeting(id);
        return file(press.clipBook(meeting), wanted, press.clipBookName(meeting, wanted));
    }

    private static MeetingId meeting(String id) {
        try {
            return MeetingId.parse(id);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("meeting", id);
        }
    }

    private static HalfYear period(String code) {
        try {
            return HalfYear.parse(code);
        } catch (IllegalArgumentException malformed) {
            throw InvalidInput.in("halfYear", "news.api.half-year");
        }
    }

    private static FileFormat format(String format) {
        return PressDocuments.FORMATS.stream()
                .filter(each -> each.extension().equals(format))
                .findFirst()
                .orElseThrow(() -> new NotFound("format", format));
    }

    private ResponseEntity<byte[]> file(OfficialDocument document, FileFormat format, String name) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header("Content-Disposition", disposition.toString())
                .body(documents.write(document, format));
    }
}
