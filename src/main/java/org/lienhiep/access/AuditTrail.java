package org.lienhiep.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.NewId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who changed what, when: one line per changed field, written in the transaction of the change itself. Changes of one
 * transaction share a change id.
 */
@Component
public class AuditTrail {

    private static final String INSERT = """
            insert into audit_entry (change_id, at, by_user, by_name, kind, record_type, record_id, record_name,
                                     field, old_value, new_value, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Clock clock;

    AuditTrail(JdbcTemplate jdbc, JdbcClient client, Clock clock) {
        this.jdbc = jdbc;
        this.client = client;
        this.clock = clock;
    }

    /** What happened to a record. */
    public enum Kind {
        /** It was recorded. */
        CREATED,
        /** A field got another value. */
        CHANGED,
        /** It was deleted. */
        DELETED
    }

    /**
     * One line of the trail.
     *
     * @param name how the record, or the row that is part of it, was called then
     * @param field property that changed, or part that was added or removed; null when the record itself was
     * @param reason why, where a reason was asked for
     */
    public record Entry(
            Instant at,
            String by,
            Kind kind,
            String name,
            @Nullable String field,
            @Nullable String oldValue,
            @Nullable String newValue,
            @Nullable String reason) {}

    /** A change of one field, for records that are not stored through JPA or that carry a reason. */
    public void changed(
            AuditSubject subject,
            String field,
            @Nullable Object oldValue,
            @Nullable Object newValue,
            @Nullable String reason) {
        write(Kind.CHANGED, subject, field, text(oldValue), text(newValue), reason);
    }

    void write(
            Kind kind,
            AuditSubject subject,
            @Nullable String field,
            @Nullable String oldValue,
            @Nullable String newValue,
            @Nullable String reason) {
        var actor = Access.currentActor().orElse(Actor.SYSTEM);
        var user = actor.user();
        jdbc.update(
                INSERT,
                changeId(),
                Timestamp.from(clock.instant()),
                user == null ? null : user.value(),
                actor.displayName(),
                kind.name(),
                subject.type(),
                subject.id(),
                subject.name(),
                field,
                oldValue,
                newValue,
                reason);
    }

    /** The latest lines about a record, newest first. The caller has checked that the reader may see the record. */
    public List<Entry> of(UUID record, int limit) {
        return client.sql("""
                        select at, by_name as by, kind, record_name, field, old_value, new_value, reason
                        from audit_entry where record_id = :record order by at desc, id desc limit :limit""")
                .param("record", record)
                .param("limit", limit)
                .query((row, _) -> new Entry(
                        row.getTimestamp("at").toInstant(),
                        row.getString("by"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("record_name"),
                        row.getString("field"),
                        row.getString("old_value"),
                        row.getString("new_value"),
                        row.getString("reason")))
                .list();
    }

    static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static UUID changeId() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return NewId.uuid();
        }
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof Change(var id)) {
                return id;
            }
        }
        var change = new Change(NewId.uuid());
        TransactionSynchronizationManager.registerSynchronization(change);
        return change.id();
    }

    /** Carries the change id of a transaction; suspended and resumed together with it. */
    private record Change(UUID id) implements TransactionSynchronization {}
}
