package org.lienhiep.meeting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.lienhiep.document.Documents;
import org.lienhiep.document.FileFormat;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.official.MeetingDocument;
import org.lienhiep.meeting.official.MeetingDocuments;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Meetings")
class MeetingDocumentResource {

    private final Meetings meetings;
    private final MeetingDocuments official;
    private final Documents documents;

    MeetingDocumentResource(Meetings meetings, MeetingDocuments official, Documents documents) {
        this.meetings = meetings;
        this.official = official;
        this.documents = documents;
    }

    @GetMapping(MeetingsResource.PATH + "/{id}/documents/{document}")
    @Operation(summary = "Minutes, conclusion or attendance of a meeting as an official document")
    ResponseEntity<byte[]> document(
            @PathVariable UUID id,
            @Parameter(description = "minutes, conclusion or attendance") @PathVariable String document,
            @Parameter(description = "docx or pdf") @RequestParam(defaultValue = "docx") String format) {
        var kind = MeetingDocument.of(document).orElseThrow(() -> new NotFound("document", document));
        var wanted = switch (format) {
            case "docx" -> FileFormat.DOCX;
            case "pdf" -> FileFormat.PDF;
            default -> throw new NotFound("format", format);
        };
        var meeting = meetings.get(new MeetingId(id));
        var disposition = ContentDisposition.attachment()
                .filename(official.fileName(meeting, kind, wanted), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header("Content-Disposition", disposition.toString())
                .body(documents.write(official.of(meeting.id(), kind), wanted));
    }
}
