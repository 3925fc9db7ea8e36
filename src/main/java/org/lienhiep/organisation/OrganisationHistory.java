package org.lienhiep.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of organisations: their changes, and who came before and after them. */
@Service
@Transactional(readOnly = true)
public class OrganisationHistory {

    private static final List<ChangeKind> SUCCESSIONS = Arrays.stream(ChangeKind.values())
            .filter(kind -> kind.inherits() || kind.founds())
            .toList();

    private static final List<ChangeKind> INHERITANCES =
            Arrays.stream(ChangeKind.values()).filter(ChangeKind::inherits).toList();

    private final ChangeQueries queries;
    private final NameQueries names;
    private final ChangeHistory history;
    private final LabelQueries labels;
    private final OrganisationRepository repository;
    private final Access access;
    private final Clock clock;

    OrganisationHistory(
            ChangeQueries queries,
            NameQueries names,
            ChangeHistory history,
            LabelQueries labels,
            OrganisationRepository repository,
            Access access,
            Clock clock) {
        this.queries = queries;
        this.names = names;
        this.history = history;
        this.labels = labels;
        this.repository = repository;
        this.access = access;
        this.clock = clock;
    }

    /** Everything that happened to an organisation, oldest first. */
    public List<ChangeDetails> changes(OrganisationId organisation) {
        access.require(Permission.READ, organisation);
        return history.of(organisation);
    }

    /**
     * Every name that those of these organisations that the person acting may read ever had, each one's oldest first,
     * Vietnamese before English. One query.
     */
    public List<DatedName> names(Collection<OrganisationId> ids) {
        var scope = access.scope(Permission.READ);
        return names.names(ids.stream().filter(scope::includes).toList());
    }

    /** Its names, memberships and changes in one list, oldest first; what has no date comes first of all. */
    public List<TimeLineEntry> timeLine(OrganisationId id) {
        access.require(Permission.READ, id);
        var organisation = repository.findById(id.value()).orElseThrow(() -> new NotFound("organisation", id));
        var parents = labels.labels(
                organisation.memberships().stream().map(Membership::parent).toList(), LocalDate.now(clock));
        return new TimeLines(organisation, history.of(id), parents).entries();
    }

    /** Out of which organisations one became until a day, and which became out of it. One query. */
    public Lineage lineage(OrganisationId organisation, LocalDate day) {
        access.require(Permission.READ, organisation);
        return queries.lineage(organisation, day, SUCCESSIONS);
    }

    /**
     * The organisations that had ended in this one by a day, directly or by way of others, so that what they did
     * counts as its own: mergers only. Whoever may see the successor may know of them. One query.
     */
    public List<Lineage.Relative> inherited(OrganisationId organisation, LocalDate day) {
        access.require(Permission.READ, organisation);
        return queries.lineage(organisation, day, INHERITANCES).predecessors();
    }

    /** The organisation that this one had ended in by a day: the last of the line; empty when it had not. */
    public Optional<OrganisationLabel> heir(OrganisationId organisation, LocalDate day) {
        access.require(Permission.READ, organisation);
        var after = queries.lineage(organisation, day, INHERITANCES).successors();
        return after.isEmpty() ? Optional.empty() : Optional.of(after.getLast().organisation());
    }
}
