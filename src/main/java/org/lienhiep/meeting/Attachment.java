package org.lienhiep.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.file.InspectedFile;
import org.lienhiep.kernel.id.AttachmentId;
import org.lienhiep.kernel.id.MeetingId;

@Entity
@Table(name = "attachment")
class Attachment extends StoredRecord {

    private UUID meetingId;
    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;
    private String blobKey;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Attachment() {}

    Attachment(MeetingId meeting, InspectedFile file, String blobKey) {
        this.meetingId = meeting.value();
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.blobKey = blobKey;
    }

    MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    String blobKey() {
        return blobKey;
    }

    String sha256() {
        return sha256;
    }

    AttachmentRow row() {
        return new AttachmentRow(new AttachmentId(storedId()), fileName, mediaType, size, stamp());
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("meeting", meetingId, fileName, "attachment");
    }
}
