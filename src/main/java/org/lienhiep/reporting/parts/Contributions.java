package org.lienhiep.reporting.parts;

import java.time.Instant;
import java.util.List;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reports behind a union's figures, cell by cell. */
@Service
@Transactional(readOnly = true)
public class Contributions {

    private final PartQueries queries;
    private final Access access;

    Contributions(PartQueries queries, Access access) {
        this.queries = queries;
        this.access = access;
    }

    /** All reports of the half-year with all their cells. One statement. */
    public UnionParts of(OrganisationId union, HalfYear period) {
        access.require(Permission.READ, union);
        return queries.parts(union, period);
    }

    /** Which approved reports of the half-year were opened again after a moment, the earliest first. One statement. */
    public List<Reopening> reopened(OrganisationId union, HalfYear period, Instant since) {
        access.require(Permission.READ, union);
        return queries.reopened(union, period, since);
    }
}
