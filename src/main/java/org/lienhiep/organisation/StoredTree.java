package org.lienhiep.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.lienhiep.access.AccessChanged;
import org.lienhiep.access.OrganisationTree;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Remembers for a few seconds what stands below whom, as one page asks it a dozen times; a change made on this node
 * counts at once.
 */
@Component
class StoredTree implements OrganisationTree {

    private static final Duration KEPT = Duration.ofSeconds(10);

    private final OrganisationQueries queries;
    private final Cache<OrganisationId, Set<OrganisationId>> below =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(10_000).build();

    private final Cache<Place, Optional<OrganisationId>> unions =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(10_000).build();

    /** An organisation as it stood on a day. */
    private record Place(OrganisationId organisation, LocalDate day) {}

    StoredTree(OrganisationQueries queries) {
        this.queries = queries;
    }

    @Override
    public Set<OrganisationId> withAllBelow(OrganisationId organisation) {
        return below.get(organisation, id -> Set.copyOf(queries.withAllBelow(id)));
    }

    /** The nearest union above the organisation on a day, the organisation itself when it is a union. */
    Optional<OrganisationId> unionOf(OrganisationId organisation, LocalDate day) {
        return unions.get(new Place(organisation, day), place -> queries.unionOf(place.organisation(), place.day()));
    }

    /** At once, for what the same transaction does next. */
    @EventListener(AccessChanged.class)
    void forget() {
        below.invalidateAll();
        unions.invalidateAll();
    }

    /** Again when others can see the change, or never will: the tree may have been remembered meanwhile. */
    @TransactionalEventListener(classes = AccessChanged.class, phase = TransactionPhase.AFTER_COMPLETION)
    void forgetAfterwards() {
        forget();
    }
}
