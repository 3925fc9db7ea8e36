package org.lienhiep.account;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.AuditSubject;
import org.lienhiep.access.StoredRecord;

@Entity
@Table(name = "api_token")
class ApiToken extends StoredRecord {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private AppUser user;

    private String name;

    @SuppressWarnings("UnusedVariable") // queries look it up
    private byte[] digest;

    private @Nullable LocalDate expiresOn;
    private @Nullable Instant lastUsed;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected ApiToken() {}

    ApiToken(AppUser user, String name, byte[] digest, @Nullable LocalDate expiresOn) {
        this.user = user;
        this.name = name;
        this.digest = digest.clone();
        this.expiresOn = expiresOn;
    }

    AppUser user() {
        return user;
    }

    boolean expired(LocalDate today) {
        return expiresOn != null && expiresOn.isBefore(today);
    }

    TokenRow row() {
        return new TokenRow(storedId(), name, expiresOn, lastUsed, stamp().createdAt());
    }

    @Override
    protected AuditSubject auditSubject() {
        return new AuditSubject("user", user.storedId(), user.displayName());
    }
}
