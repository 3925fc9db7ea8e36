package org.lienhiep.meeting;

import org.lienhiep.file.BlobStore;
import org.lienhiep.kernel.id.MeetingId;
import org.springframework.stereotype.Component;

/** The files of meetings together with their bytes: neither is ever left without the other. */
@Component
class StoredFiles {

    private final AttachmentRepository attachments;
    private final BlobStore blobs;

    StoredFiles(AttachmentRepository attachments, BlobStore blobs) {
        this.attachments = attachments;
        this.blobs = blobs;
    }

    void delete(Attachment attachment) {
        attachments.delete(attachment);
        attachments.flush();
        blobs.delete(attachment.blobKey());
    }

    void deleteAll(MeetingId meeting) {
        attachments.findByMeetingIdOrderById(meeting.value()).forEach(this::delete);
    }
}
