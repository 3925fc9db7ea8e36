package org.lienhiep.organisation;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lienhiep.access.AccessChanged;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Remembers for a few seconds what organisations are called, as every part of a page asks for the same few names. Like
 * {@link StoredTree}, it forgets at once what is changed on this node.
 */
@Component
class StoredNames {

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final LabelQueries queries;
    private final Cache<Named, OrganisationLabel> labels =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(20_000).build();

    /** An organisation as it was called on a day. */
    private record Named(OrganisationId organisation, LocalDate day) {}

    StoredNames(LabelQueries queries) {
        this.queries = queries;
    }

    /** Names of these organisations on a day, in their order; unknown ones are missing. At most one statement. */
    Map<OrganisationId, OrganisationLabel> labels(Collection<OrganisationId> ids, LocalDate day) {
        var wanted = ids.stream().map(id -> new Named(id, day)).toList();
        var found = new LinkedHashMap<OrganisationId, OrganisationLabel>();
        labels.getAll(wanted, missing -> read(missing, day))
                .forEach((named, label) -> found.put(named.organisation(), label));
        return found;
    }

    private Map<Named, OrganisationLabel> read(Set<? extends Named> missing, LocalDate day) {
        var ids = missing.stream().map(Named::organisation).toList();
        return queries.labels(ids, day).values().stream()
                .collect(toMap(label -> new Named(label.id(), day), label -> label));
    }

    /** At once, for what the same transaction does next. */
    @EventListener(AccessChanged.class)
    void forget() {
        labels.invalidateAll();
    }

    /** Again when others can see the change, or never will. */
    @TransactionalEventListener(classes = AccessChanged.class, phase = TransactionPhase.AFTER_COMPLETION)
    void forgetAfterwards() {
        forget();
    }
}
