package org.lienhiep.leadership;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.access.Unaudited;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.TenureId;

/** Someone's time in a post; what an election changed in it is remembered, so that it can be undone. */
@Entity
@Table(name = "tenure")
@DynamicUpdate // one_seat follows the post in the database and must not be written back
class Tenure extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Post post;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // the database checks by it that post and term are of one body
    private UUID bodyId;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // the database refuses a second holder by it
    private boolean oneSeat;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Term term;

    @Column(name = "valid_from")
    private PartialDate from;

    @Column(name = "valid_to")
    private @Nullable PartialDate to;

    @Enumerated(EnumType.STRING)
    private TenureKind how;

    private @Nullable String otherOffice;

    @Unaudited // an id tells a reader nothing
    private @Nullable UUID onBehalfOf;

    private @Nullable String approvalNumber;
    private @Nullable PartialDate approvedOn;
    private @Nullable String approvedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable TenureEnd endKind;

    private @Nullable String endReason;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaced_by")
    private @Nullable Person replacedBy;

    private @Nullable String note;

    @Embedded
    @Unaudited // ids tell a reader nothing
    private ElectionTrace trace = new ElectionTrace();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Tenure() {}

    Tenure(Person person, Post post, @Nullable Term term, PartialDate from, TenureKind how) {
        this.person = person;
        this.from = from;
        this.how = how;
        this.term = term;
        this.post = post;
        this.bodyId = post.body().storedId();
        this.oneSeat = post.oneSeat();
    }

    /** Puts someone else, or into another post, what was recorded in one piece. */
    void assign(Person holder, Post seat, @Nullable Term mandate, PartialDate begins, TenureKind kind) {
        person = holder;
        if (!seat.equals(post)) {
            post = seat;
            bodyId = seat.body().storedId();
            oneSeat = seat.oneSeat();
        }
        term = mandate;
        from = begins;
        how = kind;
    }

    /** Takes over what a person entered; an end that he changed is no longer the election's. */
    void change(TenureDraft draft, Person holder, @Nullable Term mandate, @Nullable Person successor) {
        person = holder;
        term = mandate;
        from = requireNonNull(draft.from());
        how = requireNonNull(draft.how());
        if (!Objects.equals(to, draft.to())) {
            trace.reopen();
            to = draft.to();
        }
        trace.at(draft.electedAt());
        otherOffice = draft.otherOffice();
        onBehalfOf = draft.onBehalfOf() == null ? null : draft.onBehalfOf().value();
        approvalNumber = draft.approvalNumber();
        approvedOn = draft.approvedOn();
        approvedBy = draft.approvedBy();
        endKind = draft.endKind();
        endReason = draft.endReason();
        replacedBy = successor;
        note = draft.note();
    }

    /** Belongs to this election from now on; its other office is what the election said, where it said one. */
    void belongTo(@Nullable UUID toElection, @Nullable MeetingId meeting, @Nullable String office) {
        trace.belongTo(toElection, meeting);
        otherOffice = office == null ? otherOffice : office;
    }

    /** What was recorded already turns out to begin with this election. */
    void adopt(UUID byElection, PartialDate begins) {
        trace.adopt(byElection, from);
        if (begins.day() != null) {
            from = begins;
        }
    }

    /** Another meeting that recorded the same election stands for it from now on. */
    void belongTo(UUID otherElection, MeetingId otherMeeting) {
        trace.belongTo(otherElection, otherMeeting);
    }

    /** What ended it goes by the name of another election now. */
    void endedBy(UUID otherElection) {
        trace.endedBy(otherElection);
    }

    /** The election that it was taken for did not take place: it is as it was before. */
    void release() {
        var before = trace.release();
        from = before == null ? from : before;
    }

    /** Ends because someone else begins; what stood there is remembered when that follows from an election. */
    void end(PartialDate last, @Nullable UUID because) {
        trace.end(because, to);
        to = withinTerm(last);
    }

    /** Whoever is followed later than his term ended was in office until then only. */
    private PartialDate withinTerm(PartialDate last) {
        return term == null || how == TenureKind.ACTING ? last : term.within(last);
    }

    /** Ends with the life of the holder or of the body, when nothing ended it before. */
    void close(PartialDate last, TenureEnd because) {
        to = withinTerm(last);
        endKind = because;
    }

    /** What closed it proves wrong: it goes on. */
    void goOn() {
        to = null;
        endKind = null;
    }

    void setTo(@Nullable PartialDate last) {
        to = last;
    }

    /** The election that ended it is withdrawn. */
    void reopen() {
        to = trace.reopen();
    }

    TenureId id() {
        return new TenureId(storedId());
    }

    Person person() {
        return person;
    }

    Post post() {
        return post;
    }

    @Nullable
    Term term() {
        return term;
    }

    PartialDate from() {
        return from;
    }

    @Nullable
    PartialDate to() {
        return to;
    }

    @Nullable
    UUID election() {
        return trace.election();
    }

    @Nullable
    UUID endedBy() {
        return trace.endedBy();
    }

    @Nullable
    MeetingId electedAt() {
        return trace.electedAt();
    }

    @Nullable
    TenureEnd endKind() {
        return endKind;
    }

    boolean adopted() {
        return trace.adopted();
    }

    TenureDraft values() {
        return new TenureDraft(
                post.id(),
                new Named<>(person.id(), person.name()),
                term == null ? null : term.id(),
                how,
                from,
                to,
                electedAt(),
                otherOffice,
                onBehalfOf == null ? null : new OrganisationId(onBehalfOf),
                approvalNumber,
                approvedOn,
                approvedBy,
                endKind,
                endReason,
                replacedBy == null ? null : replacedBy.id(),
                note);
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("person", person.storedId(), post.title(), "tenure");
    }
}
