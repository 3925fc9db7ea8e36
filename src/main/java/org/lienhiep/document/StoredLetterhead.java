package org.lienhiep.document;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.kernel.id.OrganisationId;

@Entity
@Table(name = "document_letterhead")
class StoredLetterhead extends StoredRecord {

    @Column(name = "organisation_id")
    private UUID organisation;

    private @Nullable String parent;
    private String issuer;
    private String symbol;
    private String place;
    private @Nullable String recipients;
    private @Nullable String authority;
    private String office;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected StoredLetterhead() {}

    @SuppressWarnings("NullAway.Init") // filled by change
    StoredLetterhead(OrganisationId organisation, LetterheadDraft draft) {
        this.organisation = organisation.value();
        change(draft);
    }

    final void change(LetterheadDraft draft) {
        parent = draft.parent();
        issuer = requireNonNull(draft.issuer());
        symbol = requireNonNull(draft.symbol());
        place = requireNonNull(draft.place());
        recipients = draft.recipients();
        authority = draft.authority();
        office = requireNonNull(draft.office());
    }

    LetterheadDraft values() {
        return new LetterheadDraft(parent, issuer, symbol, place, recipients, authority, office);
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("letterhead", storedId(), issuer);
    }
}
