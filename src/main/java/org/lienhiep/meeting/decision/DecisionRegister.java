package org.lienhiep.meeting.decision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.Decisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The decisions of all bodies in one register, to be read. Whoever reads the records of the organisation that decided,
 * or of the one that sees to it, or the meeting that decided, reads the decision.
 */
@Service
@Transactional(readOnly = true)
public class DecisionRegister {

    private final DecisionQueries queries;
    private final Decisions decisions;
    private final Access access;

    DecisionRegister(DecisionQueries queries, Decisions decisions, Access access) {
        this.queries = queries;
        this.decisions = decisions;
        this.access = access;
    }

    /** One page of the decisions that the person may see: two queries. */
    public List<DecisionRow> list(ListQuery<DecisionFilter, DecisionOrder> query) {
        return queries.rows(query, access.scope(Permission.READ));
    }

    /** How many decisions {@link #list} has in all. */
    public int count(DecisionFilter filter) {
        return queries.count(filter, access.scope(Permission.READ));
    }

    /** These decisions, in no particular order; those that do not exist or may not be seen are missing. */
    public List<DecisionRow> rows(Collection<DecisionId> ids) {
        var scope = access.scope(Permission.READ);
        return ids.isEmpty() ? List.of() : queries.byIds(ids, scope);
    }

    /**
     * Everything about one decision.
     *
     * @throws NotFound when there is none or the person may not see it
     */
    public DecisionDetails get(DecisionId id) {
        var standing = decisions.standing(id);
        var chain = queries.chain(id, access.scope(Permission.READ));
        var row = chain.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("decision", id));
        return new DecisionDetails(row, standing, chain);
    }

    /**
     * Open decisions of this organisation and those below it, made or to be carried out there, that are late or due
     * before a day; the latest first.
     */
    public List<DecisionRow> urgent(OrganisationId organisation, LocalDate until, int limit) {
        return queries.urgent(organisation, until, limit, access.scope(Permission.READ));
    }

    /**
     * What an organisation decided before a day and nobody has carried out yet: for the agenda of its next meeting.
     *
     * @param body only of this body, or of none that is known; null for all
     */
    public List<DecisionRow> unfinished(
            OrganisationId organisation, @Nullable String body, LocalDate before, int limit) {
        return queries.unfinished(organisation, body, before, limit, access.scope(Permission.READ));
    }

    /**
     * For a short account of an organisation: what these meetings decided, and everything open that the organisation
     * itself decided or sees to; meeting by meeting in the order of its minutes. Two queries.
     */
    public List<DecisionRow> account(OrganisationId organisation, Collection<MeetingId> meetings) {
        return queries.account(organisation, meetings, access.scope(Permission.READ));
    }

    /** The names of the bodies that decided anything the person may see. */
    public List<String> bodies() {
        return queries.bodies(access.scope(Permission.READ));
    }

    /** The years in which they did, the latest first. */
    public List<Integer> years() {
        return queries.years(access.scope(Permission.READ));
    }
}
