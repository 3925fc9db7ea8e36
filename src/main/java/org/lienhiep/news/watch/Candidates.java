package org.lienhiep.news.watch;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lienhiep.access.Access;
import org.lienhiep.access.OrganisationTree;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The inbox of a union: pages that may record one of its meetings. For whoever records its news and nobody else, as
 * nothing in it is a record yet. What is done with one line is done with all copies of its text.
 */
@Service
public class Candidates {

    private final CandidateQueries queries;
    private final CandidateDecisions decisions;
    private final CandidateSending sending;
    private final Access access;
    private final OrganisationTree tree;
    private final Clock clock;

    Candidates(
            CandidateQueries queries,
            CandidateDecisions decisions,
            CandidateSending sending,
            Access access,
            OrganisationTree tree,
            Clock clock) {
        this.queries = queries;
        this.decisions = decisions;
        this.sending = sending;
        this.access = access;
        this.tree = tree;
        this.clock = clock;
    }

    /** Some lines of the inbox: what waits by rank, what is decided by when it was. */
    @Transactional(readOnly = true)
    public List<Candidate> list(CandidateFilter filter, int offset, int limit) {
        access.require(Permission.RECORD_NEWS, filter.union());
        return queries.rows(filter, access.scope(Permission.RECORD_NEWS), offset, limit);
    }

    /** How many lines {@link #list} has in all. */
    @Transactional(readOnly = true)
    public int count(CandidateFilter filter) {
        access.require(Permission.RECORD_NEWS, filter.union());
        return queries.count(filter);
    }

    /** How many lines each state has; of what is new only those from this rank on. */
    @Transactional(readOnly = true)
    public Map<CandidateState, Integer> counts(OrganisationId union, int lowest) {
        access.require(Permission.RECORD_NEWS, union);
        return queries.counts(union, lowest);
    }

    /** How many new likely candidates wait in this organisation and below it, by union; none where none may be seen. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, Integer> waiting(OrganisationId organisation) {
        var scope = access.scope(Permission.RECORD_NEWS);
        if (!scope.includes(organisation)) {
            return Map.of();
        }
        var below = tree.withAllBelow(organisation).stream()
                .map(OrganisationId::value)
                .toArray(UUID[]::new);
        return queries.waiting(scope, below, Rank.LIKELY);
    }

    /**
     * Says what becomes of these candidates.
     *
     * @throws NotFound when one of them is gone or the person may not see it; nothing is changed then
     * @throws IllegalArgumentException for {@link CandidateState#RECORDED}, which only recording does
     */
    @Transactional
    public void decide(Collection<CandidateId> ids, CandidateState state) {
        if (state == CandidateState.RECORDED) {
            throw new IllegalArgumentException("Only recording an article records a candidate");
        }
        requireAll(ids);
        decisions.decide(ids, state, access.actor().displayName(), clock.instant());
    }

    /**
     * Puts a page into the inbox of a union; one that is there already is only new again.
     *
     * @throws InvalidInput when it is no address of the web, or recorded as an article already
     */
    @Transactional
    public CandidateId send(OrganisationId union, SentPage page) {
        access.require(Permission.RECORD_NEWS, union);
        return sending.send(union, page);
    }

    void requireAll(Collection<CandidateId> ids) {
        var unions = decisions.unionsOf(ids);
        for (var id : ids) {
            var union = unions.get(id);
            if (union == null || !access.may(Permission.READ, union)) {
                throw new NotFound("candidate", id);
            }
            access.require(Permission.RECORD_NEWS, union);
        }
    }
}
