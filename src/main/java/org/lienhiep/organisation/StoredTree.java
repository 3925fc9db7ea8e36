package org.lienhiep.organisation;

import java.util.Set;
import org.lienhiep.access.OrganisationTree;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Component;

@Component
class StoredTree implements OrganisationTree {

    private final OrganisationQueries queries;

    StoredTree(OrganisationQueries queries) {
        this.queries = queries;
    }

    @Override
    public Set<OrganisationId> withAllBelow(OrganisationId organisation) {
        return queries.withAllBelow(organisation);
    }
}
