package org.lienhiep.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.AttachmentId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.RecordId;
import org.lienhiep.kernel.id.ReportId;

/** A record of any feature as evidence, as stored: its kind and its id. */
@Embeddable
record EvidenceRecord(@Enumerated(EnumType.STRING) Kind kind, UUID id) {

    /** The kinds of record that show something to be done. */
    enum Kind {
        MEETING,
        ARTICLE,
        REPORT,
        ATTACHMENT
    }

    static @Nullable EvidenceRecord of(@Nullable RecordId record) {
        return switch (record) {
            case null -> null;
            case MeetingId meeting -> new EvidenceRecord(Kind.MEETING, meeting.value());
            case ArticleId article -> new EvidenceRecord(Kind.ARTICLE, article.value());
            case ReportId report -> new EvidenceRecord(Kind.REPORT, report.value());
            case AttachmentId file -> new EvidenceRecord(Kind.ATTACHMENT, file.value());
            default -> throw new IllegalArgumentException("no evidence: " + record);
        };
    }

    RecordId record() {
        return switch (kind) {
            case MEETING -> new MeetingId(id);
            case ARTICLE -> new ArticleId(id);
            case REPORT -> new ReportId(id);
            case ATTACHMENT -> new AttachmentId(id);
        };
    }
}
