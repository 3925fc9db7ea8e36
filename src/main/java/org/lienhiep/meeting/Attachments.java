package org.lienhiep.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.lienhiep.file.BlobStore;
import org.lienhiep.file.FileInspection;
import org.lienhiep.file.InspectedFile;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.AttachmentId;
import org.lienhiep.kernel.id.MeetingId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files kept with meetings: minutes as signed, invitations, photographs. Whoever reads the meeting reads them. */
@Service
@Transactional
public class Attachments {

    private final AttachmentRepository repository;
    private final MeetingDesk desk;
    private final MeetingSteps steps;
    private final FileInspection inspection;
    private final BlobStore blobs;
    private final StoredFiles files;

    Attachments(
            AttachmentRepository repository,
            MeetingDesk desk,
            MeetingSteps steps,
            FileInspection inspection,
            BlobStore blobs,
            StoredFiles files) {
        this.repository = repository;
        this.desk = desk;
        this.steps = steps;
        this.inspection = inspection;
        this.blobs = blobs;
        this.files = files;
    }

    /** The files of a meeting in the order in which they were added. */
    @Transactional(readOnly = true)
    public List<AttachmentRow> of(MeetingId meeting) {
        desk.readable(meeting);
        return repository.findByMeetingIdOrderById(meeting.value()).stream()
                .map(Attachment::row)
                .toList();
    }

    /**
     * Keeps a file with a meeting. What kind of file it is, its content decides: it must be one of the allowed kinds
     * and the one that its extension claims.
     *
     * @param fileName as the person calls it; folders and characters that mean something to a computer are taken out
     * @param content read to its end, not closed
     * @throws InvalidInput when the file is empty, too large, of another kind, or already there
     */
    public AttachmentId add(MeetingId meeting, String fileName, InputStream content) {
        desk.writable(meeting);
        var file = inspection.inspect(fileName, content);
        try {
            return add(meeting, file);
        } finally {
            inspection.discard(file);
        }
    }

    private AttachmentId add(MeetingId meeting, InspectedFile file) {
        if (repository.findByMeetingIdOrderById(meeting.value()).stream()
                .anyMatch(other -> other.sha256().equals(file.sha256()))) {
            throw InvalidInput.in("file", "meeting.attachment.twice", file.name());
        }
        try (var bytes = Files.newInputStream(file.content())) {
            var key = blobs.store(bytes, file.size());
            return repository
                    .saveAndFlush(new Attachment(meeting, file, key))
                    .row()
                    .id();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /**
     * A file and its bytes.
     *
     * @throws NotFound when there is none or the person may not see its meeting
     */
    @Transactional(readOnly = true)
    public AttachmentContent open(AttachmentId id) {
        var attachment = find(id);
        return new AttachmentContent(attachment.row(), blobs.open(attachment.blobKey()));
    }

    /**
     * Deletes a file.
     *
     * @throws InvalidInput when the minutes of its meeting are approved
     */
    public void delete(AttachmentId id) {
        var attachment = find(id);
        steps.requireOpen(desk.writable(attachment.meeting()));
        files.delete(attachment);
    }

    /** What files may be kept. */
    public FileInspection rules() {
        return inspection;
    }

    private Attachment find(AttachmentId id) {
        var attachment = repository.findById(id.value()).orElseThrow(() -> new NotFound("file", id));
        desk.readable(attachment.meeting());
        return attachment;
    }
}
