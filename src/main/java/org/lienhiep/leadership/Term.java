package org.lienhiep.leadership;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.access.Unaudited;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.TermId;

@Entity
@Table(name = "term")
class Term extends StoredRecord {

    private static final int BEFORE_LABEL = 1;
    private static final int BEYOND_LABEL = 3;

    @Unaudited
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Body body;

    private @Nullable Integer ordinal;
    private int fromYear;
    private int toYear;
    private @Nullable PartialDate starts;
    private @Nullable PartialDate ends;

    @Unaudited // an id tells a reader nothing
    private @Nullable UUID congressId;

    @Unaudited
    private boolean derived;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Term() {}

    Term(Body body, TermDraft draft, boolean derived) {
        this.body = body;
        change(draft);
        this.derived = derived;
    }

    final void change(TermDraft draft) {
        ordinal = draft.ordinal();
        fromYear = requireNonNull(draft.fromYear());
        toYear = requireNonNull(draft.toYear());
        starts = draft.starts();
        ends = draft.ends();
        congressId = draft.congress() == null ? null : draft.congress().value();
        derived = false;
    }

    TermId id() {
        return new TermId(storedId());
    }

    Body body() {
        return body;
    }

    boolean derived() {
        return derived;
    }

    TermLabel label() {
        return new TermLabel(id(), ordinal, fromYear, toYear);
    }

    /** Its first day as far as known: the real one, else the first year of its label. */
    PartialDate beginning() {
        return starts == null ? PartialDate.ofYear(fromYear) : starts;
    }

    /**
     * Whether this time surely lies outside the term. Where its real days are not recorded the label counts, generously,
     * as labels lie; whoever only acts may bridge two terms. The database refuses the same.
     */
    boolean excludes(TenureKind how, PartialDate from, @Nullable PartialDate to) {
        return how != TenureKind.ACTING
                && (from.latest().isBefore(first())
                        || from.earliest().isAfter(last())
                        || (to != null && to.earliest().isAfter(last())));
    }

    /** This day, or the end of the term where that came before. */
    PartialDate within(PartialDate day) {
        if (!day.earliest().isAfter(last())) {
            return day;
        }
        return ends == null ? PartialDate.ofYear(toYear) : ends;
    }

    private LocalDate first() {
        return starts == null ? LocalDate.of(fromYear - BEFORE_LABEL, Month.JANUARY, 1) : starts.earliest();
    }

    private LocalDate last() {
        return ends == null ? LocalDate.of(toYear + BEYOND_LABEL, Month.DECEMBER, 31) : ends.latest();
    }

    TermDraft values() {
        return new TermDraft(
                ordinal, fromYear, toYear, starts, ends, congressId == null ? null : new MeetingId(congressId));
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("body", body.storedId(), label().years(), "term");
    }

    /** The years of its label, as the audit trail tells them. */
    @Override
    public String toString() {
        return label().years();
    }
}
