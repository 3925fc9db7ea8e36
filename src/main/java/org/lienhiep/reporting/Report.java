package org.lienhiep.reporting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Actor;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.access.Unaudited;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.UserId;

/** One organisation's report on one half-year: its words and where it stands. Its cells are written by SQL (ADR 4). */
@Entity
@Table(name = "report")
class Report extends StoredRecord {

    private UUID organisationId;

    @Unaudited
    private UUID unionId;

    private short halfYear;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // queries tell members from the union's own report by it
    private boolean member;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Unaudited
    private Instant stateSince;

    @Unaudited
    private String stateBy;

    @Unaudited
    private @Nullable Instant firstSubmittedAt;

    @Unaudited
    @SuppressWarnings("UnusedVariable") // queries show it
    private @Nullable Instant submittedAt;

    @Unaudited
    private @Nullable UUID submittedBy;

    @Unaudited
    private @Nullable Short issue;

    private String narrative;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Report() {}

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    OrganisationId union() {
        return new OrganisationId(unionId);
    }

    HalfYear period() {
        return HalfYear.ofNumber(halfYear);
    }

    ReportState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    String stateBy() {
        return stateBy;
    }

    @Nullable
    Instant firstSubmittedAt() {
        return firstSubmittedAt;
    }

    /** The issue of the union's report that it is part of; null when it is in none. */
    @Nullable
    Integer issue() {
        return issue == null ? null : issue.intValue();
    }

    boolean open() {
        return state.open();
    }

    String narrative() {
        return narrative;
    }

    void tell(String words) {
        narrative = words;
    }

    /** Whether this person handed it in; nobody in particular did when the program itself did. */
    boolean submittedBy(Actor actor) {
        return submittedBy != null && new UserId(submittedBy).equals(actor.user());
    }

    /**
     * It now counts in the totals of the union that its organisation belongs to by now. When one that was handed in
     * before this program is submitted again, nobody knows when that was first.
     */
    void submit(Actor actor, Instant now, OrganisationId union) {
        unionId = union.value();
        submittedAt = now;
        if (state == ReportState.DRAFT) {
            firstSubmittedAt = now;
        }
        submittedBy = actor.user() == null ? null : actor.user().value();
        move(ReportState.SUBMITTED, actor, now);
    }

    /** It is part of this issue of the union's report. */
    void include(int number, Actor actor, Instant now) {
        move(ReportState.INCLUDED, actor, now);
        issue = (short) number;
    }

    /** It stands here now and is in no issue. */
    void move(ReportState to, Actor actor, Instant now) {
        state = to;
        issue = null;
        stateSince = now;
        stateBy = actor.displayName();
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("report", storedId(), period().code());
    }
}
