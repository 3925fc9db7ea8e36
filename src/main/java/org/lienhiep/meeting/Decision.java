package org.lienhiep.meeting;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElseGet;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.access.Unaudited;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;

/** A decision: a row of the meeting that made it, and a record of the register. */
@Entity
@Table(name = "decision")
class Decision extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Meeting meeting;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // the order in which a meeting's are read
    private int position;

    @Unaudited // an id tells a reader nothing
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private String number;
    private String text;
    private @Nullable String body;
    private @Nullable LocalDate decidedOn;
    private @Nullable UUID ownerId;

    @EmbeddedColumnNaming("owner_person_%s")
    private @Nullable PersonName ownerPerson;

    private @Nullable LocalDate due;

    @Enumerated(EnumType.STRING)
    private DecisionState state;

    @SuppressWarnings("UnusedVariable") // read by queries
    @Unaudited // an id tells a reader nothing; the step names it
    private @Nullable UUID supersededBy;

    private @Nullable LocalDate doneOn;
    private @Nullable String evidenceNote;

    @Unaudited // an id tells a reader nothing
    @EmbeddedColumnNaming("evidence_%s")
    private @Nullable EvidenceRecord evidence;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Decision() {}

    @SuppressWarnings("NullAway.Init") // filled by change, which always follows
    Decision(@Nullable Meeting meeting) {
        this.meeting = meeting;
        state = DecisionState.OPEN;
    }

    /** Takes over what the meeting's form says; what only the register knows stays. */
    void change(DecisionDraft draft, int place) {
        position = place;
        if (!requireNonNull(draft.number()).equals(number)) {
            kind = DecisionKind.of(draft.number());
        }
        number = draft.number();
        text = requireNonNull(draft.text());
        ownerId = draft.owner() == null ? null : draft.owner().value();
        due = draft.due();
        enter(requireNonNull(draft.state()));
        follow(requireNonNull(meeting).origin());
    }

    /** Takes over what the register's form says. */
    void change(DecisionEntry entry) {
        number = requireNonNull(entry.number());
        kind = requireNonNullElseGet(entry.kind(), () -> DecisionKind.of(number));
        text = requireNonNull(entry.text());
        ownerId = entry.owner() == null ? null : entry.owner().value();
        ownerPerson = PersonName.of(entry.ownerPerson());
        due = entry.due();
        follow(new DecisionOrigin(requireNonNull(entry.organisation()), entry.body(), entry.decidedOn()));
    }

    private void follow(DecisionOrigin origin) {
        organisationId = origin.organisation().value();
        body = origin.body();
        decidedOn = origin.decidedOn();
    }

    /** Last among its meeting's. */
    void place(int place) {
        position = place;
    }

    /** Leaves behind what belonged to the state before. */
    private void enter(DecisionState reached) {
        if (reached != DecisionState.DONE) {
            doneOn = null;
            evidenceNote = null;
            evidence = null;
        }
        if (reached != DecisionState.SUPERSEDED) {
            supersededBy = null;
        }
        state = reached;
    }

    void complete(DecisionEvidence shown, LocalDate today) {
        enter(DecisionState.DONE);
        doneOn = shown.doneOn() == null ? today : shown.doneOn();
        evidenceNote = shown.note();
        evidence = EvidenceRecord.of(shown.record());
    }

    @Nullable
    DecisionEvidence shown() {
        return doneOn == null && evidenceNote == null && evidence == null
                ? null
                : new DecisionEvidence(doneOn, evidenceNote, evidence == null ? null : evidence.record());
    }

    void reopen() {
        enter(DecisionState.OPEN);
    }

    void supersede(Decision later) {
        enter(DecisionState.SUPERSEDED);
        supersededBy = later.storedId();
    }

    void extend(LocalDate other) {
        due = other;
    }

    DecisionId id() {
        return new DecisionId(storedId());
    }

    String number() {
        return number;
    }

    DecisionState state() {
        return state;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    @Nullable
    LocalDate decidedOn() {
        return decidedOn;
    }

    @Nullable
    Meeting meeting() {
        return meeting;
    }

    /** Whether approved minutes say it, so that its words no longer change. */
    boolean locked() {
        return meeting != null && meeting.standing().locked();
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    @Nullable
    OrganisationId owner() {
        return ownerId == null ? null : new OrganisationId(ownerId);
    }

    DecisionDraft values() {
        return new DecisionDraft(storedId(), number, text, owner(), due, state);
    }

    DecisionEntry entry() {
        return new DecisionEntry(
                kind,
                number,
                text,
                meeting == null ? null : new MeetingId(meeting.storedId()),
                organisation(),
                body,
                decidedOn,
                owner(),
                PersonName.named(ownerPerson),
                due);
    }

    @Override
    protected AuditSubject auditSubject() {
        return meeting == null
                ? new AuditSubject("decision", storedId(), number)
                : new AuditSubject("meeting", meeting.storedId(), number, "decision");
    }
}
