package org.lienhiep.meeting;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.AttachmentId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.RecordId;
import org.lienhiep.kernel.id.ReportId;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.RecordCatalog;
import org.springframework.stereotype.Component;

/** Knows which records may show that a decision was carried out. */
@Component
class EvidenceRecords {

    private final RecordCatalog catalog;
    private final AttachmentRepository attachments;

    EvidenceRecords(RecordCatalog catalog, AttachmentRepository attachments) {
        this.catalog = catalog;
        this.attachments = attachments;
    }

    /** Stops a record that is not there, may not be seen, or is a file of another meeting. */
    void requireKnown(@Nullable RecordId record, Decision decision) {
        var known = switch (record) {
            case null -> true;
            case MeetingId meeting -> named(MeetingId.class, meeting);
            case ArticleId article -> named(ArticleId.class, article);
            case ReportId report -> named(ReportId.class, report);
            case AttachmentId file -> keptWith(file, decision);
            default -> false;
        };
        if (!known) {
            throw InvalidInput.in("record", "meeting.decision.evidence.unknown");
        }
    }

    private <I extends RecordId> boolean named(Class<I> type, I id) {
        return catalog.named(type, id, I18n.VIETNAMESE).isPresent();
    }

    private boolean keptWith(AttachmentId file, Decision decision) {
        var meeting = decision.meeting();
        return meeting != null
                && attachments
                        .findById(file.value())
                        .filter(stored -> stored.meeting().equals(meeting.id()))
                        .isPresent();
    }
}
