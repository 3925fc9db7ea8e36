package org.lienhiep.organisation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;

/** A society's membership in a union, or a unit's belonging to the organisation that runs it. */
@Entity
@Table(name = "membership")
class Membership extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation member;

    private UUID parentId;
    private @Nullable PartialDate validFrom;
    private @Nullable PartialDate validTo;
    private @Nullable String decision;

    @OneToMany(mappedBy = "membership", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchSize(size = 100)
    private List<Suspension> suspensions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Membership() {}

    Membership(Organisation member, OrganisationId parent) {
        this.member = member;
        this.parentId = parent.value();
    }

    void change(@Nullable PartialDate from, @Nullable PartialDate to, @Nullable String newDecision) {
        validFrom = from;
        validTo = to;
        decision = newDecision;
    }

    void until(@Nullable PartialDate last) {
        validTo = last;
    }

    List<Suspension> suspensions() {
        return suspensions;
    }

    Suspension suspend(PartialDate from, @Nullable PartialDate to) {
        var suspension = new Suspension(this, from, to);
        suspensions.add(suspension);
        return suspension;
    }

    Organisation member() {
        return member;
    }

    OrganisationId parent() {
        return new OrganisationId(parentId);
    }

    DateRange valid() {
        return new DateRange(validFrom, validTo);
    }

    LocalDate beginning() {
        return validFrom == null ? LocalDate.MIN : validFrom.earliest();
    }

    @Nullable
    String decision() {
        return decision;
    }

    @Override
    protected AuditSubject auditSubject() {
        return member.auditSubject();
    }
}
