package org.lienhiep.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.kernel.id.OrganisationId;

/** How many people an organisation had on a day, as stored. */
@Entity
@Table(name = "organisation_head_count")
class HeadCount extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Organisation organisation;

    private LocalDate day;
    private int members;
    private @Nullable Integer women;
    private @Nullable Integer branches;
    private @Nullable String source;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected HeadCount() {}

    HeadCount(Organisation organisation, LocalDate day) {
        this.organisation = organisation;
        this.day = day;
    }

    void change(HeadCountDraft draft, int counted) {
        members = counted;
        women = draft.women();
        branches = draft.branches();
        source = draft.source();
    }

    OrganisationId organisation() {
        return organisation.id();
    }

    HeadCountDraft values() {
        return new HeadCountDraft(day, members, women, branches, source);
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("organisation", organisation.storedId(), day.toString(), "headcount");
    }
}
