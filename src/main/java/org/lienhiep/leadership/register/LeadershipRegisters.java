package org.lienhiep.leadership.register;

import java.util.Collection;
import java.util.UUID;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register of leaders of many organisations, each kind of record in one statement. */
@Service
@Transactional(readOnly = true)
public class LeadershipRegisters {

    private final RegisterQueries queries;
    private final Access access;

    LeadershipRegisters(RegisterQueries queries, Access access) {
        this.queries = queries;
        this.access = access;
    }

    /** The register of those of these organisations that the person acting may read. */
    public LeadershipRegister of(Collection<OrganisationId> organisations) {
        var scope = access.scope(Permission.READ);
        var ids = organisations.stream()
                .filter(scope::includes)
                .map(OrganisationId::value)
                .toArray(UUID[]::new);
        return new LeadershipRegister(
                queries.bodies(ids), queries.posts(ids), queries.terms(ids), queries.people(ids), queries.tenures(ids));
    }
}
