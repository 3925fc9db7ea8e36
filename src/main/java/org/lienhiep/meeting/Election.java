package org.lienhiep.meeting;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.persistence.Entity;
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
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.event.ElectionRecorded;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;
import org.lienhiep.kernel.id.PostId;

@Entity
@Table(name = "election")
class Election extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Meeting meeting;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // the order in which a meeting's are read
    private int position;

    @Unaudited // an id tells a reader nothing
    private UUID organisationId;

    @EmbeddedColumnNaming("person_%s")
    private PersonName person;

    private @Nullable String otherOffice;

    @Unaudited // an id tells a reader nothing; its title stands beside it
    private @Nullable UUID postId;

    private String postTitle;
    private @Nullable String body;
    private @Nullable Integer termFrom;
    private @Nullable Integer termTo;
    private @Nullable LocalDate effectiveOn;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Election() {}

    @SuppressWarnings("NullAway.Init") // filled by change, which always follows
    Election(Meeting meeting) {
        this.meeting = meeting;
    }

    void change(ElectionDraft draft, int place) {
        var post = requireNonNull(draft.post());
        position = place;
        organisationId = requireNonNull(draft.organisation()).value();
        person = requireNonNull(PersonName.of(draft.person()));
        otherOffice = draft.otherOffice();
        postId = post.id() == null ? null : post.id().value();
        postTitle = post.name();
        body = draft.body();
        termFrom = draft.termFrom();
        termTo = draft.termTo();
        effectiveOn = draft.effectiveOn();
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    ElectionDraft values() {
        return new ElectionDraft(
                storedId(),
                organisation(),
                PersonName.named(person),
                otherOffice,
                new Named<>(post(), postTitle),
                body,
                termFrom,
                termTo,
                effectiveOn);
    }

    private @Nullable PostId post() {
        return postId == null ? null : new PostId(postId);
    }

    /** What others are told of it, when the meeting took place on this day. */
    ElectionRecorded event(LocalDate electedOn) {
        return new ElectionRecorded(
                storedId(),
                new MeetingId(meeting.storedId()),
                organisation(),
                person.id() == null ? null : new PersonId(person.id()),
                person.name(),
                otherOffice,
                post(),
                postTitle,
                body,
                termFrom,
                termTo,
                electedOn,
                requireNonNullElse(effectiveOn, electedOn));
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("meeting", meeting.storedId(), person.name() + " – " + postTitle, "election");
    }
}
