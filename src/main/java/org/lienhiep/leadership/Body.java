package org.lienhiep.leadership;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.access.Unaudited;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.OrganisationId;

@Entity
@Table(name = "body")
class Body extends StoredRecord {

    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    private String name;
    private @Nullable String nameEn;
    private int intervalYears;
    private @Nullable PartialDate dissolved;

    @Unaudited
    private boolean derived;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Body() {}

    Body(OrganisationId organisation, BodyDraft draft, boolean derived) {
        this.organisationId = organisation.value();
        this.kind = requireNonNull(draft.kind());
        this.name = requireNonNull(draft.name());
        this.nameEn = draft.nameEn();
        this.intervalYears = requireNonNull(draft.intervalYears());
        this.dissolved = draft.dissolved();
        this.derived = derived;
    }

    void change(BodyDraft draft) {
        kind = requireNonNull(draft.kind());
        name = requireNonNull(draft.name());
        nameEn = draft.nameEn();
        intervalYears = requireNonNull(draft.intervalYears());
        dissolved = draft.dissolved();
        derived = false;
    }

    BodyId id() {
        return new BodyId(storedId());
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    BodyKind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    @Nullable
    PartialDate dissolved() {
        return dissolved;
    }

    boolean derived() {
        return derived;
    }

    BodyDraft values() {
        return new BodyDraft(kind, name, nameEn, intervalYears, dissolved);
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("body", storedId(), name, "body");
    }
}
