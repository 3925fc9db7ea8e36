package org.lienhiep.access;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.kernel.Stamp;
import org.lienhiep.kernel.id.NewId;
import org.springframework.data.annotation.CreatedBy;
import org.springframework.data.annotation.CreatedDate;
import org.springframework.data.annotation.LastModifiedBy;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.jpa.domain.support.AuditingEntityListener;

/**
 * What every stored record has: an id made with it, a version against lost updates, and who wrote it when. Its
 * changes are written to the audit trail under its {@link #auditSubject()}.
 */
@MappedSuperclass
@EntityListeners(AuditingEntityListener.class)
public abstract class StoredRecord {

    @Id
    private UUID id = NewId.uuid();

    @Version
    private @Nullable Integer version;

    @CreatedDate
    private @Nullable Instant createdAt;

    @CreatedBy
    private @Nullable String createdBy;

    @LastModifiedDate
    private @Nullable Instant updatedAt;

    @LastModifiedBy
    private @Nullable String updatedBy;

    /** The id as stored. */
    public UUID storedId() {
        return id;
    }

    /** The number of times it was stored after the first; 0 before. */
    public int version() {
        return version == null ? 0 : version;
    }

    /** Who wrote it when; only for a record that is stored. */
    public Stamp stamp() {
        return new Stamp(known(createdAt), known(createdBy), known(updatedAt), known(updatedBy));
    }

    private <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "not stored yet");
    }

    /**
     * Stops a change that was made on an older state of this record.
     *
     * @param openedVersion the version that the person had before him
     * @throws StaleRecord when the record was stored meanwhile
     */
    public void requireVersion(int openedVersion) {
        if (version() != openedVersion) {
            throw new StaleRecord(known(updatedBy), known(updatedAt));
        }
    }

    /**
     * Makes this record count as changed although only rows that belong to it were, so that its version says so. The
     * time is replaced by that of the audit when it is stored.
     */
    public void touch() {
        updatedAt = Instant.now();
    }

    /** What a change of this row is a change of, in the words of the people who read the trail. */
    protected abstract AuditSubject auditSubject();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof StoredRecord that && that.id.equals(id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
