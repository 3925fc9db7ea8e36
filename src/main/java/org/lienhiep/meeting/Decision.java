package org.lienhiep.meeting;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.access.Unaudited;
import org.lienhiep.kernel.id.OrganisationId;

@Entity
@Table(name = "decision")
class Decision extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Meeting meeting;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // the order in which a meeting's are read
    private int position;

    private String number;
    private String text;
    private @Nullable UUID ownerId;
    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private DecisionState state;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Decision() {}

    @SuppressWarnings("NullAway.Init") // filled by change, which always follows
    Decision(Meeting meeting) {
        this.meeting = meeting;
    }

    void change(DecisionDraft draft, int place) {
        position = place;
        number = requireNonNull(draft.number());
        text = requireNonNull(draft.text());
        ownerId = draft.owner() == null ? null : draft.owner().value();
        due = draft.due();
        state = requireNonNull(draft.state());
    }

    String number() {
        return number;
    }

    DecisionDraft values() {
        return new DecisionDraft(
                storedId(), number, text, ownerId == null ? null : new OrganisationId(ownerId), due, state);
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("meeting", meeting.storedId(), number, "decision");
    }
}
