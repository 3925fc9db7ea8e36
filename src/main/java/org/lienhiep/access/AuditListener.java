package org.lienhiep.access;

import jakarta.persistence.EntityManagerFactory;
import java.util.Set;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.stereotype.Component;

/** Tells the {@link AuditTrail} of every change that goes through JPA, so that no service can forget to. */
@Component
class AuditListener implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final Set<String> BOOKKEEPING =
            Set.of("version", "createdAt", "createdBy", "updatedAt", "updatedBy");

    private final transient AuditTrail trail;

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
            var part = subject.id().equals(stored.storedId()) ? null : part(event.getPersister());
            trail.write(AuditTrail.Kind.CREATED, subject, part, null, null, null);
        }
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        if (!(event.getEntity() instanceof StoredRecord stored) || event.getDirtyProperties() == null) {
            return;
        }
        var names = event.getPersister().getPropertyNames();
        for (var index : event.getDirtyProperties()) {
            var types = event.getPersister().getPropertyTypes();
            if (!BOOKKEEPING.contains(names[index]) && !types[index].isCollectionType()) {
                var before = event.getOldState() == null ? null : event.getOldState()[index];
                trail.changed(stored.auditSubject(), names[index], before, event.getState()[index], null);
            }
        }
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        if (event.getEntity() instanceof StoredRecord stored) {
            var subject = stored.auditSubject();
            var part = subject.id().equals(stored.storedId()) ? null : part(event.getPersister());
            trail.write(AuditTrail.Kind.DELETED, subject, part, null, null, null);
        }
    }

    private static String part(EntityPersister persister) {
        var name = persister.getEntityName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }
}
