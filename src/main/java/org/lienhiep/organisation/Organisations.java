package org.lienhiep.organisation;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lienhiep.access.Access;
import org.lienhiep.access.AccessChanged;
import org.lienhiep.access.Permission;
import org.lienhiep.access.References;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of unions, member societies and units. */
@Service
@Transactional
public class Organisations {

    private final OrganisationRepository repository;
    private final OrganisationQueries queries;
    private final LabelQueries labels;
    private final MembershipQueries memberships;
    private final OrganisationPlace place;
    private final StoredTree tree;
    private final StoredNames names;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Organisations(
            OrganisationRepository repository,
            OrganisationQueries queries,
            LabelQueries labels,
            MembershipQueries memberships,
            OrganisationPlace place,
            StoredTree tree,
            StoredNames names,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.labels = labels;
        this.memberships = memberships;
        this.place = place;
        this.tree = tree;
        this.names = names;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** One page of the organisations that the person may see. */
    @Transactional(readOnly = true)
    public List<OrganisationRow> list(ListQuery<OrganisationFilter, OrganisationOrder> query) {
        return queries.rows(query, access.scope(Permission.READ));
    }

    /** How many organisations {@link #list} has in all. */
    @Transactional(readOnly = true)
    public int count(OrganisationFilter filter) {
        return queries.count(filter, access.scope(Permission.READ));
    }

    /**
     * Everything about one organisation, with the names and membership of this day.
     *
     * @throws NotFound when there is none or the person may not see it
     */
    @Transactional(readOnly = true)
    public OrganisationDetails get(OrganisationId id, LocalDate asOf) {
        if (!access.may(Permission.READ, id)) {
            throw new NotFound("organisation", id);
        }
        var organisation = find(id);
        var label = requireNonNull(names.labels(List.of(id), asOf).get(id));
        return new OrganisationDetails(
                id,
                label,
                organisation.values(asOf),
                organisation.state(asOf),
                organisation.memberSince(asOf).orElse(null),
                organisation.version(),
                organisation.stamp());
    }

    /** The values for a form, as they hold today. */
    @Transactional(readOnly = true)
    public Versioned<OrganisationDraft> edit(OrganisationId id) {
        return edit(id, today());
    }

    /** The values for a form, with the names and membership of this day. */
    @Transactional(readOnly = true)
    public Versioned<OrganisationDraft> edit(OrganisationId id, LocalDate asOf) {
        access.require(Permission.EDIT_ORGANISATIONS, id);
        var organisation = find(id);
        return new Versioned<>(organisation.values(asOf), organisation.version());
    }

    /**
     * Records an organisation. A member society or unit needs a parent in which the person may do this; a union that
     * stands on its own needs the right for the whole installation.
     *
     * @throws InvalidInput when something is missing or wrong
     */
    public OrganisationId create(OrganisationDraft draft) {
        if (draft.parent() == null) {
            access.requireEverywhere(Permission.EDIT_ORGANISATIONS);
        } else {
            access.require(Permission.EDIT_ORGANISATIONS, draft.parent());
        }
        OrganisationRules.check(draft);
        place.requireFreeCode(requireNonNull(draft.code()));
        place.requireFittingParent(draft, null);
        var organisation = new Organisation(draft);
        organisation.change(draft, today());
        repository.saveAndFlush(organisation);
        events.publishEvent(new AccessChanged());
        return organisation.id();
    }

    /**
     * Changes what is recorded about an organisation. The names and the membership that hold today are corrected, not
     * ended: a renaming is another thing, see {@link OrganisationChanges}.
     *
     * @param version the version the person had before him
     */
    public void update(OrganisationId id, OrganisationDraft draft, int version) {
        update(id, draft, version, today());
    }

    /** The same for the names and the membership that held on another day. */
    public void update(OrganisationId id, OrganisationDraft draft, int version, LocalDate asOf) {
        access.require(Permission.EDIT_ORGANISATIONS, id);
        OrganisationRules.check(draft);
        var organisation = find(id);
        organisation.requireVersion(version);
        if (!organisation.code().equals(draft.code())) {
            place.requireFreeCode(requireNonNull(draft.code()));
        }
        place.requireFittingParent(draft, id);
        organisation.change(draft, asOf);
        organisation.touch();
        repository.saveAndFlush(organisation);
        events.publishEvent(new AccessChanged());
    }

    /**
     * Deletes an organisation that nothing refers to.
     *
     * @throws InvalidInput naming what still refers to it
     */
    public void delete(OrganisationId id) {
        access.require(Permission.EDIT_ORGANISATIONS, id);
        References.guard(() -> {
            repository.delete(find(id));
            repository.flush();
        });
        events.publishEvent(new AccessChanged());
    }

    /** Names of these organisations on a day; unknown ones are missing. Names are no secret: no role is asked. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, OrganisationLabel> labels(Collection<OrganisationId> ids, LocalDate asOf) {
        return names.labels(ids, asOf);
    }

    /**
     * What an organisation and all that belongs or belonged to it are and were called, of any time. Names are no
     * secret: no role is asked.
     */
    @Transactional(readOnly = true)
    public List<OrganisationNames> namesBelow(OrganisationId id) {
        return labels.namesOf(queries.withAllBelow(id));
    }

    /** The organisation with this code, when the person may see it. */
    @Transactional(readOnly = true)
    public Optional<OrganisationLabel> byCode(String code) {
        return labels.byCode(code, today()).filter(label -> access.may(Permission.READ, label.id()));
    }

    /** The same, failing with {@link NotFound} when there is none. */
    @Transactional(readOnly = true)
    public OrganisationLabel withCode(String code) {
        return byCode(code).orElseThrow(() -> new NotFound("organisation", code));
    }

    /** Ids of these codes, for imports; unknown codes are missing. Codes are no secret: no role is asked. */
    @Transactional(readOnly = true)
    public Map<String, OrganisationId> idsByCode(Collection<String> codes) {
        return queries.idsByCode(codes);
    }

    /** The unions that the person may see, by code. */
    @Transactional(readOnly = true)
    public List<OrganisationLabel> unions() {
        return labels.unions(access.scope(Permission.READ), today());
    }

    /** The nearest union above the organisation on a day, the organisation itself when it is a union. */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> unionOf(OrganisationId organisation, LocalDate asOf) {
        return tree.unionOf(organisation, asOf);
    }

    /** {@link #unionOf} of many organisations in one statement; those below no union on that day are missing. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, OrganisationId> unionsOf(Collection<OrganisationId> ids, LocalDate asOf) {
        return memberships.unionsOf(ids, asOf);
    }

    /**
     * Since when the organisation is no more, when that was so on the day; empty while it went on. Who may see an
     * organisation's name may know of its end: no role is asked.
     */
    @Transactional(readOnly = true)
    public Optional<PartialDate> endedBy(OrganisationId id, LocalDate day) {
        return queries.dissolved(id).filter(dissolved -> OrganisationState.ended(dissolved, day));
    }

    /** Whether no organisation is recorded at all: the installation is new. */
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return access.asSystem(() -> queries.count(OrganisationFilter.all(today()), access.scope(Permission.READ)))
                == 0;
    }

    private Organisation find(OrganisationId id) {
        return repository.findById(id.value()).orElseThrow(() -> new NotFound("organisation", id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
