package org.lienhiep.organisation;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Component;

/** Checks a change of organisations against rights, rules and what is recorded, and works out its effects. */
@Component
class ChangePlanning {

    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private final OrganisationRepository organisations;
    private final OrganisationQueries queries;
    private final ChangeQueries changes;
    private final EntityManager persistence;
    private final Access access;

    ChangePlanning(
            OrganisationRepository organisations,
            OrganisationQueries queries,
            ChangeQueries changes,
            EntityManager persistence,
            Access access) {
        this.organisations = organisations;
        this.queries = queries;
        this.changes = changes;
        this.persistence = persistence;
        this.access = access;
    }

    /**
     * The records that a change makes and ends, as entities that are not stored yet.
     *
     * @throws InvalidInput when something is missing or wrong, or contradicts what is recorded
     */
    ChangeMaker plan(ChangeDraft draft) {
        require(draft);
        ChangeRules.check(draft);
        requireFreeCodes(draft);
        var loaded = load(draft);
        var kind = requireNonNull(draft.kind());
        new ChangeLimits(draft, loaded).check();
        if (kind == ChangeKind.ABSORBED || kind == ChangeKind.JOINED) {
            requireNoCircle(draft, kind);
        }
        var ends = kind == ChangeKind.JOINED ? ends(draft) : Map.<OrganisationId, PartialDate>of();
        persistence.flush();
        var maker = new ChangeMaker(draft, loaded, ends);
        maker.make();
        if (maker.created().stream()
                .anyMatch(each -> each.memberships().isEmpty() && each.kind() == OrganisationKind.UNION)) {
            access.requireEverywhere(Permission.EDIT_ORGANISATIONS);
        }
        return maker;
    }

    private Map<OrganisationId, PartialDate> ends(ChangeDraft draft) {
        var day = requireNonNull(draft.effective()).latest();
        return changes.endsAfter(draft.from(), requireNonNull(draft.into()), day);
    }

    private void require(ChangeDraft draft) {
        access.requireAnywhere(Permission.EDIT_ORGANISATIONS);
        named(draft).forEach(each -> access.require(Permission.EDIT_ORGANISATIONS, each));
    }

    private static Set<OrganisationId> named(ChangeDraft draft) {
        var named = new HashSet<>(draft.from());
        if (draft.into() != null) {
            named.add(draft.into());
        }
        draft.moves().forEach(move -> {
            named.add(move.member());
            if (move.with() != null) {
                named.add(move.with());
            }
        });
        return named;
    }

    private void requireFreeCodes(ChangeDraft draft) {
        if (draft.kind() == ChangeKind.RENAMED) {
            return;
        }
        for (int i = 0; i < draft.founded().size(); i++) {
            requireFree("founded[" + i + "].code", draft.founded().get(i));
        }
        for (int i = 0; i < draft.moves().size(); i++) {
            var founded = draft.moves().get(i).founded();
            if (founded != null && draft.moves().get(i).fate() == ChangeDraft.Fate.UNITED) {
                requireFree("moves[" + i + "].code", founded);
            }
        }
    }

    private void requireFree(String field, ChangeDraft.NewOrganisation founded) {
        if (founded.code() != null && organisations.existsByCode(founded.code())) {
            throw InvalidInput.in(field, "organisation.code.taken", founded.code());
        }
    }

    private Map<OrganisationId, Organisation> load(ChangeDraft draft) {
        var ids = named(draft);
        ids.addAll(changes.membersSince(ids, requireNonNull(draft.effective()).earliest()));
        return load(ids);
    }

    /** Organisations by code. */
    Map<OrganisationId, Organisation> load(Collection<OrganisationId> ids) {
        var loaded = new LinkedHashMap<OrganisationId, Organisation>();
        organisations.findByIdIn(ids.stream().map(OrganisationId::value).toList()).stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .forEach(each -> loaded.put(each.id(), each));
        ids.forEach(id -> {
            if (!loaded.containsKey(id)) {
                throw new NotFound("organisation", id);
            }
        });
        return loaded;
    }

    private void requireNoCircle(ChangeDraft draft, ChangeKind kind) {
        var into = requireNonNull(draft.into());
        for (var each : draft.from()) {
            if (queries.withAllBelow(each).contains(into)) {
                throw InvalidInput.in("into", "organisation.parent.circle");
            }
            if (kind == ChangeKind.ABSORBED && isPredecessor(into, each)) {
                throw InvalidInput.in("into", "organisation.change.circle");
            }
        }
    }

    private boolean isPredecessor(OrganisationId one, OrganisationId of) {
        return changes.lineage(of, LAST_DAY, EnumSet.allOf(ChangeKind.class)).predecessors().stream()
                .anyMatch(each -> each.kind().ends() && each.organisation().id().equals(one));
    }
}
