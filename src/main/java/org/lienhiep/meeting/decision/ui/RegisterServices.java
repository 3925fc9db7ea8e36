package org.lienhiep.meeting.decision.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.AuditTrail;
import org.lienhiep.document.Documents;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.meeting.AttachmentRow;
import org.lienhiep.meeting.Attachments;
import org.lienhiep.meeting.DecisionFollowUp;
import org.lienhiep.meeting.DecisionNumbers;
import org.lienhiep.meeting.Decisions;
import org.lienhiep.meeting.decision.DecisionExcerpts;
import org.lienhiep.meeting.decision.DecisionRegister;
import org.lienhiep.meeting.decision.DecisionRow;
import org.lienhiep.meeting.decision.RegisterFiles;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.shell.RecordCatalog;
import org.springframework.stereotype.Component;

/** What the pages of the register ask. */
@Component
record RegisterServices(
        DecisionRegister register,
        Decisions decisions,
        DecisionFollowUp followUp,
        DecisionNumbers numbers,
        DecisionExcerpts excerpts,
        RegisterFiles files,
        Documents documents,
        Attachments attachments,
        Organisations organisations,
        Access access,
        AuditTrail trail,
        RecordCatalog catalog,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The files kept with the meeting that decided; none where there is no such meeting or it may not be seen. */
    List<AttachmentRow> filesOf(DecisionRow decision) {
        try {
            return decision.meeting() == null ? List.of() : attachments.of(decision.meeting());
        } catch (NotFound outOfReach) {
            return List.of();
        }
    }
}
