package org.lienhiep.kernel.signing;

import java.time.LocalDate;
import java.util.Optional;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * Tells who signs for an organisation. The feature that records offices implements it; others ask without knowing that
 * feature. Names of heads are no secret: no role is asked.
 */
public interface Signatories {

    /** The head of the organisation on a day, or who stands in for him; empty when none is recorded. One query. */
    Optional<Signatory> headOf(OrganisationId organisation, LocalDate day);
}
