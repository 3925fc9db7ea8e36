package org.lienhiep.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.PartialDate;

/** A time in which a membership rested. */
@Entity
@Table(name = "membership_suspension")
class Suspension extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Membership membership;

    private @Nullable PartialDate validFrom;
    private @Nullable PartialDate validTo;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Suspension() {}

    Suspension(Membership membership, PartialDate from, @Nullable PartialDate to) {
        this.membership = membership;
        this.validFrom = from;
        this.validTo = to;
    }

    DateRange valid() {
        return new DateRange(validFrom, validTo);
    }

    void until(@Nullable PartialDate last) {
        validTo = last;
    }

    @Override
    protected AuditSubject auditSubject() {
        return membership.auditSubject();
    }
}
