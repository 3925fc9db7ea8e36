package org.lienhiep.access;

import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the {@link AuditTrail} of every change that goes through JPA, so that no service can forget to. */
@Component
class AuditListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final Set<String> BOOKKEEPING =
            Set.of("version", "createdAt", "createdBy", "updatedAt", "updatedBy");

    private final transient AuditTrail trail;
    private final transient Map<String, Set<String>> untold = new ConcurrentHashMap<>();

    AuditListener(AuditTrail trail, EntityManagerFactory persistence) {
        this.trail = trail;
        var listeners = persistence.unwrap(SessionFactoryImplementor.class).getEventListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        if (event.getEntity() instanceof StoredRecord stored) {
            var subject = stored.auditSubject();
            trail.write(
                    AuditTrail.Kind.CREATED, subject, part(subject, stored, event.getPersister()), null, null, null);
        }
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        if (!(event.getEntity() instanceof StoredRecord stored) || event.getDirtyProperties() == null) {
            return;
        }
        var subject = stored.auditSubject();
        var untold = untold(event.getPersister());
        var names = event.getPersister().getPropertyNames();
        for (var index : event.getDirtyProperties()) {
            var types = event.getPersister().getPropertyTypes();
            if (!untold.contains(names[index]) && !types[index].isCollectionType()) {
                var before = event.getOldState() == null ? null : event.getOldState()[index];
                trail.changed(subject, subject.field(names[index]), before, event.getState()[index], null);
            }
        }
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        if (event.getEntity() instanceof StoredRecord stored) {
            var subject = stored.auditSubject();
            trail.write(
                    AuditTrail.Kind.DELETED, subject, part(subject, stored, event.getPersister()), null, null, null);
        }
    }

    private static @Nullable String part(AuditSubject subject, StoredRecord stored, EntityPersister persister) {
        if (subject.part() != null || subject.id().equals(stored.storedId())) {
            return subject.part();
        }
        return persister.getMappedClass().getSimpleName();
    }

    private Set<String> untold(EntityPersister persister) {
        return untold.computeIfAbsent(
                persister.getEntityName(),
                _ -> Stream.concat(
                                BOOKKEEPING.stream(),
                                Arrays.stream(persister.getMappedClass().getDeclaredFields())
                                        .filter(field -> field.isAnnotationPresent(Unaudited.class))
                                        .map(Field::getName))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
