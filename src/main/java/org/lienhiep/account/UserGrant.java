package org.lienhiep.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.Grant;
import org.lienhiep.access.Role;
import org.lienhiep.access.StoredRecord;
import org.lienhiep.kernel.id.OrganisationId;

@Entity
@Table(name = "user_grant")
class UserGrant extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private AppUser user;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable UUID organisationId;
    private boolean whileInOffice;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected UserGrant() {}

    UserGrant(AppUser user, Grant grant) {
        this.user = user;
        this.role = grant.role();
        this.organisationId =
                grant.organisation() == null ? null : grant.organisation().value();
        this.whileInOffice = grant.whileInOffice();
    }

    /** Whether this is the same role in the same place, whatever else is agreed about it. */
    boolean isFor(Grant grant) {
        var place = grant.organisation() == null ? null : grant.organisation().value();
        return role == grant.role() && Objects.equals(organisationId, place);
    }

    void restrict(boolean nowWhileInOffice) {
        whileInOffice = nowWhileInOffice;
    }

    Grant grant() {
        return new Grant(role, organisationId == null ? null : new OrganisationId(organisationId), whileInOffice);
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("user", user.storedId(), user.displayName());
    }
}
