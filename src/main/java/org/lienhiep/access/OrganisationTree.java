package org.lienhiep.access;

import java.util.Set;
import org.lienhiep.kernel.id.OrganisationId;

/** Tells which organisations stand below which; answered by the module that keeps organisations. */
public interface OrganisationTree {

    /**
     * The organisation itself and all that belong, or ever belonged, to it or to one below it: records of a society
     * that left remain records of the union.
     */
    Set<OrganisationId> withAllBelow(OrganisationId organisation);
}
