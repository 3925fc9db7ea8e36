package org.lienhiep.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
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

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected UserGrant() {}

    UserGrant(AppUser user, Grant grant) {
        this.user = user;
        this.role = grant.role();
        this.organisationId =
                grant.organisation() == null ? null : grant.organisation().value();
    }

    Grant grant() {
        return new Grant(role, organisationId == null ? null : new OrganisationId(organisationId));
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("user", user.storedId(), user.displayName());
    }
}
