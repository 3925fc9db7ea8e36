package org.lienhiep.meeting.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.AttachmentId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.AttachmentRow;
import org.lienhiep.meeting.Attachments;
import org.lienhiep.rest.Items;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping(MeetingsResource.PATH + "/{meeting}/attachments")
@Tag(name = "Meetings")
class AttachmentsResource {

    private final Attachments attachments;

    AttachmentsResource(Attachments attachments) {
        this.attachments = attachments;
    }

    /**
     * A file kept with a meeting.
     *
     * @param size in bytes
     */
    record AttachmentJson(UUID id, String fileName, String mediaType, long size, String addedBy, Instant addedAt) {

        static AttachmentJson of(AttachmentRow row) {
            var stamp = row.stamp();
            return new AttachmentJson(
                    row.id().value(),
                    row.fileName(),
                    row.mediaType(),
                    row.size(),
                    stamp.createdBy(),
                    stamp.createdAt());
        }
    }

    @GetMapping
    @Operation(summary = "Files kept with a meeting, in the order in which they were added")
    Items<AttachmentJson> list(@PathVariable UUID meeting) {
        var files = attachments.of(new MeetingId(meeting)).stream()
                .map(AttachmentJson::of)
                .toList();
        return new Items<>(files, files.size());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Keep a file with a meeting; its content must be what its extension says")
    ResponseEntity<AttachmentJson> add(@PathVariable UUID meeting, @RequestPart("file") MultipartFile file)
            throws IOException {
        AttachmentId id;
        try (var content = file.getInputStream()) {
            id = attachments.add(
                    new MeetingId(meeting), Objects.requireNonNullElse(file.getOriginalFilename(), ""), content);
        }
        return ResponseEntity.created(URI.create(MeetingsResource.PATH + "/" + meeting + "/attachments/" + id))
                .body(AttachmentJson.of(row(meeting, id)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "The content of a file, always as a download")
    ResponseEntity<Resource> content(@PathVariable UUID meeting, @PathVariable UUID id) {
        var row = row(meeting, new AttachmentId(id));
        var name = ContentDisposition.attachment()
                .filename(row.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.parseMediaType(row.mediaType()))
                .contentLength(row.size())
                .body(new InputStreamResource(() -> attachments.open(row.id()).content()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a file")
    void delete(@PathVariable UUID meeting, @PathVariable UUID id) {
        attachments.delete(row(meeting, new AttachmentId(id)).id());
    }

    /** The file, when it is one of this meeting's. */
    private AttachmentRow row(UUID meeting, AttachmentId id) {
        return attachments.of(new MeetingId(meeting)).stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("file", id));
    }
}
