package org.lienhiep.organisation;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Objects;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.PartialDate;
import org.lienhiep.kernel.id.OrganisationId;

/** What a change may not do to these organisations: happen before they began or after they ended, mix kinds. */
final class ChangeLimits {

    private final ChangeDraft draft;
    private final PartialDate day;
    private final Map<OrganisationId, Organisation> loaded;

    ChangeLimits(ChangeDraft draft, Map<OrganisationId, Organisation> loaded) {
        this.draft = draft;
        this.day = requireNonNull(draft.effective());
        this.loaded = loaded;
    }

    void check() {
        var kind = requireNonNull(draft.kind());
        draft.from().forEach(each -> existing("from", each, kind == ChangeKind.FOUNDED));
        if (draft.into() != null) {
            existing("into", draft.into(), false);
        }
        for (int i = 0; i < draft.moves().size(); i++) {
            var move = draft.moves().get(i);
            existing("moves[" + i + "].member", move.member(), false);
            if (move.with() != null) {
                existing("moves[" + i + "].with", move.with(), false);
                sameKind("moves[" + i + "].with", move.member(), move.with());
            }
        }
        if (kind.aboutMembership()) {
            fittingUnion();
        } else {
            draft.from().forEach(each -> sameKind("from", draft.from().getFirst(), each));
            if (kind == ChangeKind.ABSORBED) {
                sameKind("into", draft.from().getFirst(), requireNonNull(draft.into()));
            }
        }
    }

    private Organisation get(OrganisationId id) {
        return Objects.requireNonNull(loaded.get(id), "not loaded");
    }

    private void existing(String field, OrganisationId id, boolean founding) {
        var organisation = get(id);
        var founded = organisation.founded();
        var dissolved = organisation.dissolved();
        var name = organisation.calledOn(day.earliest());
        if (!founding && founded != null && day.latest().isBefore(founded.earliest())) {
            throw InvalidInput.in(field, "organisation.change.before-founding", name, Turn.written(founded));
        }
        if (dissolved != null && !day.earliest().isBefore(dissolved.latest())) {
            throw InvalidInput.in(field, "organisation.change.after-end", name, Turn.written(dissolved));
        }
    }

    private void sameKind(String field, OrganisationId one, OrganisationId other) {
        if (get(one).kind() != get(other).kind()) {
            throw InvalidInput.in(field, "organisation.change.kinds");
        }
    }

    private void fittingUnion() {
        var union = get(requireNonNull(draft.into()));
        var units = draft.from().stream().allMatch(each -> get(each).kind() == OrganisationKind.UNIT);
        if (union.kind() != OrganisationKind.UNION && !units) {
            throw InvalidInput.in("into", "organisation.parent.union");
        }
    }
}
