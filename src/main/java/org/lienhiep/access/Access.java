package org.lienhiep.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.UserId;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Answers, for the person acting, what he may do where. Every public method of a service asks it before anything
 * else. Answers are kept for a few seconds; a change of roles or of the tree made on this node counts at once.
 */
@Service
public class Access {

    private static final Duration KEPT = Duration.ofSeconds(10);
    private static final ScopedValue<Actor> ACTING = ScopedValue.newInstance();

    private final GrantDirectory grants;
    private final OrganisationTree tree;
    private final Cache<UserId, Set<Grant>> grantsOfUsers =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(10_000).build();

    Access(GrantDirectory grants, OrganisationTree tree) {
        this.grants = grants;
        this.tree = tree;
    }

    /**
     * Who is acting.
     *
     * @throws AuthenticationCredentialsNotFoundException when nobody is signed in
     */
    public Actor actor() {
        return currentActor().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    static Optional<Actor> currentActor() {
        return ACTING.isBound() ? Optional.of(ACTING.get()) : Actor.signedIn();
    }

    /** Runs work of the program itself, which may do everything: first set-up, demo data, migrations. */
    public <T> T asSystem(Supplier<T> work) {
        return as(Actor.SYSTEM, work);
    }

    /**
     * Runs work as somebody who proved in another way than by signing in who he is, such as by the secret address of
     * his calendar. He may do what his roles allow now; an account that is disabled has none.
     */
    public <T> T as(Actor actor, Supplier<T> work) {
        return ScopedValue.where(ACTING, actor).call(work::get);
    }

    /** Where the person acting has this permission. */
    public Scope scope(Permission permission) {
        var user = actor().user();
        if (user == null) {
            return Scope.EVERYTHING;
        }
        var organisations = new HashSet<OrganisationId>();
        for (var grant : grantsOfUsers.get(user, grants::grantsOf)) {
            if (grant.role().allows(permission)) {
                if (grant.organisation() == null) {
                    return Scope.EVERYTHING;
                }
                organisations.addAll(tree.withAllBelow(grant.organisation()));
            }
        }
        return Scope.of(organisations);
    }

    /** Whether the person acting has the permission in this organisation. */
    public boolean may(Permission permission, OrganisationId organisation) {
        return scope(permission).includes(organisation);
    }

    /** Whether the person acting has the permission anywhere: for menus and buttons that lead to a choice. */
    public boolean mayAnywhere(Permission permission) {
        return !scope(permission).isEmpty();
    }

    /**
     * Stops whoever has not the permission in this organisation.
     *
     * @throws AccessDeniedException when it is missing
     */
    public void require(Permission permission, OrganisationId organisation) {
        if (!may(permission, organisation)) {
            throw new AccessDeniedException("%s is not allowed here".formatted(permission));
        }
    }

    /** Stops whoever has the permission nowhere. */
    public void requireAnywhere(Permission permission) {
        if (!mayAnywhere(permission)) {
            throw new AccessDeniedException("%s is not allowed".formatted(permission));
        }
    }

    /** Stops whoever has not the permission for the whole installation. */
    public void requireEverywhere(Permission permission) {
        if (!scope(permission).everything()) {
            throw new AccessDeniedException("%s is not allowed for the whole installation".formatted(permission));
        }
    }

    /** At once, for what the same transaction does next. */
    @EventListener(AccessChanged.class)
    void forget() {
        grantsOfUsers.invalidateAll();
    }

    /** Again when others can see the change: they may have remembered the old state meanwhile. */
    @TransactionalEventListener(AccessChanged.class)
    void forgetAfterCommit() {
        forget();
    }
}
