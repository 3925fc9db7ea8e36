package org.lienhiep.organisation;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Component;

/** Checks an organisation against the others: its code is its own, and it stands where its kind can stand. */
@Component
class OrganisationPlace {

    private final OrganisationRepository repository;
    private final OrganisationQueries queries;

    OrganisationPlace(OrganisationRepository repository, OrganisationQueries queries) {
        this.repository = repository;
        this.queries = queries;
    }

    /** Stops a code that another organisation has. */
    void requireFreeCode(String code) {
        if (repository.existsByCode(code)) {
            throw InvalidInput.in("code", "organisation.code.taken", code);
        }
    }

    /**
     * Stops a parent that such an organisation cannot belong to.
     *
     * @param self null for a new one
     */
    void requireFittingParent(OrganisationDraft draft, @Nullable OrganisationId self) {
        var parentId = draft.parent();
        if (parentId == null) {
            if (draft.kind() == OrganisationKind.UNIT) {
                throw InvalidInput.in("parent", "organisation.parent.unit");
            }
            return;
        }
        var parent = repository.findById(parentId.value()).orElseThrow(() -> new NotFound("organisation", parentId));
        if (draft.kind() != OrganisationKind.UNIT && parent.kind() != OrganisationKind.UNION) {
            throw InvalidInput.in("parent", "organisation.parent.union");
        }
        if (self != null && queries.withAllBelow(self).contains(parentId)) {
            throw InvalidInput.in("parent", "organisation.parent.circle");
        }
    }
}
