package org.lienhiep.kernel.signing;

import java.time.LocalDate;
import java.util.Set;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PersonId;

/**
 * Tells where someone is in office. The feature that records offices implements it; whoever makes rights depend on an
 * office asks without knowing that feature. No role is asked: the answer decides about roles.
 */
public interface OfficeHolders {

    /**
     * The organisations of which the person holds a post on a day; on days of which it is not sure, he does. One query.
     */
    Set<OrganisationId> organisationsOf(PersonId person, LocalDate day);
}
