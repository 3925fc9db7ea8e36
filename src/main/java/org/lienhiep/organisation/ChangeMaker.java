package org.lienhiep.organisation;

import static java.util.Objects.requireNonNull;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.DateRange;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.ChangeDraft.NewOrganisation;

/**
 * Carries out a change on organisations in memory: what it finds afterwards in them is what is stored, or only shown
 * as a preview. Mergers of members by the same decision become changes of their own, parts of the whole.
 */
final class ChangeMaker {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ChangeDraft draft;
    private final Turn turn;
    private final Map<OrganisationId, Organisation> loaded;
    private final Map<OrganisationId, Organisation> created = new LinkedHashMap<>();
    private final List<OrganisationChange> changes = new ArrayList<>();
    private final Map<OrganisationId, PartialDate> ends;

    /**
     * A change of these organisations.
     *
     * @param loaded all that the draft names, and the members of those that it starts from
     * @param ends until when those who join stay, where changes that are recorded already end their membership
     */
    ChangeMaker(ChangeDraft draft, Map<OrganisationId, Organisation> loaded, Map<OrganisationId, PartialDate> ends) {
        this.ends = ends;
        this.draft = draft;
        this.turn = new Turn(requireNonNull(draft.effective()));
        this.loaded = loaded;
    }

    /** The change, and its parts after it. */
    List<OrganisationChange> changes() {
        return changes;
    }

    Collection<Organisation> created() {
        return created.values();
    }

    Turn turn() {
        return turn;
    }

    void make() {
        var kind = requireNonNull(draft.kind());
        var log = begin(kind, null);
        switch (kind) {
            case FOUNDED ->
                from().forEach(each -> {
                    log.change().to(each.id());
                    log.found(each);
                });
            case RENAMED -> rename(log);
            case ABSORBED -> absorb(log);
            case UNITED, DIVIDED -> replace(log);
            case SPLIT_OFF -> splitOff(log);
            case DISSOLVED -> dissolve(log);
            case JOINED, LEFT, SUSPENDED, RESUMED -> membership(log, kind);
        }
    }

    private ChangeLog begin(ChangeKind kind, @Nullable OrganisationChange whole) {
        var change = new OrganisationChange(kind, turn.day(), draft, whole);
        changes.add(change);
        return new ChangeLog(change, decision());
    }

    /** The decision in one line, as a membership tells it. */
    private @Nullable String decision() {
        var text = Stream.of(
                        draft.decisionNumber(),
                        draft.decidedOn() == null ? null : DAY.format(draft.decidedOn()),
                        draft.decidedBy())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? null : text;
    }

    private List<Organisation> from() {
        return draft.from().stream().map(this::get).toList();
    }

    Organisation get(OrganisationId id) {
        var found = loaded.get(id);
        return found == null ? requireNonNull(created.get(id), "not loaded") : found;
    }

    private void rename(ChangeLog log) {
        var organisation = from().getFirst();
        var names = draft.founded().getFirst();
        log.change().from(organisation.id());
        log.rename(organisation, "vi", requireNonNull(names.name()), names.shortName());
        if (names.nameEn() != null) {
            log.rename(organisation, "en", names.nameEn(), names.shortNameEn());
        }
    }

    private void absorb(ChangeLog log) {
        var successor = get(requireNonNull(draft.into()));
        from().forEach(each -> log.change().from(each.id()));
        log.change().to(successor.id());
        var members = new MemberMoves(this, log, draft);
        members.carryOut(List.of(successor));
        from().forEach(log::end);
    }

    private void replace(ChangeLog log) {
        from().forEach(each -> log.change().from(each.id()));
        var successors = found(log);
        new MemberMoves(this, log, draft).carryOut(successors);
        from().forEach(log::end);
    }

    private void splitOff(ChangeLog log) {
        log.change().from(draft.from().getFirst());
        new MemberMoves(this, log, draft).carryOut(found(log));
    }

    private void dissolve(ChangeLog log) {
        from().forEach(each -> log.change().from(each.id()));
        new MemberMoves(this, log, draft).carryOut(List.of());
        from().forEach(log::end);
    }

    private List<Organisation> found(ChangeLog log) {
        var parents = parents(from());
        return draft.founded().stream()
                .map(each -> create(log, each, from().getFirst(), parents))
                .toList();
    }

    /** The organisations to which any of these belonged when it turned, themselves left out. */
    Set<OrganisationId> parents(List<Organisation> organisations) {
        var parents = new LinkedHashSet<OrganisationId>();
        organisations.forEach(each -> each.memberships().stream()
                .filter(held -> turn.within(held.valid()))
                .forEach(held -> parents.add(held.parent())));
        organisations.forEach(each -> parents.remove(each.id()));
        return parents;
    }

    /** Begins a new organisation of the kind of its predecessor, a member of these. */
    Organisation create(
            ChangeLog log, NewOrganisation founded, Organisation predecessor, Collection<OrganisationId> parents) {
        var name = requireNonNull(founded.name());
        var organisation = new Organisation(OrganisationDraft.named(
                requireNonNull(founded.code()), predecessor.kind(), name, founded.shortName(), null));
        organisation.found(turn.day());
        var since = new DateRange(turn.day(), null);
        organisation.call("vi", name, founded.shortName(), since);
        if (founded.nameEn() != null) {
            organisation.call("en", founded.nameEn(), founded.shortNameEn(), since);
        }
        created.put(organisation.id(), organisation);
        log.change().to(organisation.id());
        log.created(organisation, name);
        parents.forEach(parent -> log.admit(organisation, parent));
        return organisation;
    }

    /** Begins a change of members that is a part of the whole. */
    ChangeLog part(ChangeKind kind) {
        return begin(kind, changes.getFirst());
    }

    /** Members of these organisations when it turned, in the order in which they were loaded. */
    List<Organisation> membersOf(Collection<OrganisationId> parents) {
        return loaded.values().stream()
                .filter(each -> each.memberships().stream()
                        .anyMatch(held -> parents.contains(held.parent()) && turn.within(held.valid())))
                .toList();
    }

    /** Stops a change that ends these organisations while somebody becomes their member only afterwards. */
    void requireNoneLater(Collection<OrganisationId> parents) {
        for (var each : loaded.values()) {
            if (each.memberships().stream()
                    .anyMatch(held -> parents.contains(held.parent()) && turn.before(held.valid()))) {
                throw InvalidInput.in("effective", "organisation.change.later", each.calledOn(turn.eve()));
            }
        }
    }

    private void membership(ChangeLog log, ChangeKind kind) {
        var union = get(requireNonNull(draft.into()));
        from().forEach(each -> log.change().from(each.id()));
        log.change().to(union.id());
        for (var member : from()) {
            if (kind == ChangeKind.JOINED) {
                log.admit(member, union.id(), ends.get(member.id()));
                continue;
            }
            var held = held(log, member, union, "from");
            switch (kind) {
                case LEFT -> log.close(held);
                case SUSPENDED -> log.suspend(held);
                default -> log.resume(held);
            }
        }
    }

    private Membership held(ChangeLog log, Organisation member, Organisation union, String field) {
        var held = log.held(member, union.id());
        if (held == null) {
            throw InvalidInput.in(
                    field, "organisation.change.not-member", member.calledOn(turn.eve()), union.calledOn(turn.eve()));
        }
        return held;
    }
}
