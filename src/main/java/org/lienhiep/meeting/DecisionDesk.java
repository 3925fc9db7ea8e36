package org.lienhiep.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.access.Scope;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.DecisionId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Hands out stored decisions to whoever may have them. */
@Component
class DecisionDesk {

    private final DecisionRepository repository;
    private final Access access;

    DecisionDesk(DecisionRepository repository, Access access) {
        this.repository = repository;
        this.access = access;
    }

    /** A decision that the person may see: of his organisation, one it sees to, or of a meeting that he may see. */
    Decision readable(DecisionId id) {
        var scope = access.scope(Permission.READ);
        return repository
                .findById(id.value())
                .filter(decision -> concerns(decision, scope))
                .orElseThrow(() -> new NotFound("decision", id));
    }

    private static boolean concerns(Decision decision, Scope scope) {
        var owner = decision.owner();
        var meeting = decision.meeting();
        return scope.includes(decision.organisation())
                || (owner != null && scope.includes(owner))
                || (meeting != null && meeting.concerns(scope));
    }

    /** A decision that the person may change: one of an organisation whose meetings he keeps. */
    Decision writable(DecisionId id) {
        var decision = readable(id);
        access.require(Permission.EDIT_MEETINGS, decision.organisation());
        return decision;
    }

    /** Several that the person may change, in no particular order. */
    List<Decision> writable(Collection<DecisionId> ids) {
        var scope = access.scope(Permission.READ);
        var found = new ArrayList<Decision>();
        for (var decision :
                repository.findByIdIn(ids.stream().map(DecisionId::value).toList())) {
            if (concerns(decision, scope)) {
                access.require(Permission.EDIT_MEETINGS, decision.organisation());
                found.add(decision);
            }
        }
        return found;
    }

    /** A decision that the person may report done: whoever may change it, and whoever sees to it. */
    Decision reportable(DecisionId id) {
        var decision = readable(id);
        if (!mayReport(decision)) {
            throw new AccessDeniedException("The decision is another one's to carry out");
        }
        return decision;
    }

    boolean mayReport(Decision decision) {
        var scope = access.scope(Permission.EDIT_MEETINGS);
        var owner = decision.owner();
        return scope.includes(decision.organisation()) || (owner != null && scope.includes(owner));
    }
}
