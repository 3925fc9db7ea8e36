package org.lienhiep.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.AttachmentId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.RecordId;
import org.lienhiep.kernel.id.ReportId;

/**
 * What shows that a decision was carried out: words, a record, or both.
 *
 * @param doneOn the day on which it was; null means today
 * @param note in words
 * @param record a {@link MeetingId}, an {@link ArticleId}, a {@link ReportId} or an {@link AttachmentId} of the meeting
 *     that decided
 */
public record DecisionEvidence(
        @Nullable LocalDate doneOn,
        @Nullable String note,
        @Nullable RecordId record) {

    public DecisionEvidence {
        note = CleanText.orNull(note);
    }
}
