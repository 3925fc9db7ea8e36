package org.lienhiep.kernel.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * Tells who signs for an organisation. The feature that records offices implements it; others ask without knowing that
 * feature. Names of heads are no secret: no role is asked.
 */
public interface Signatories {

    /** Who may sign for the organisation on a day: its head, then those who stand in for him, by rank. One query. */
    List<Signatory> of(OrganisationId organisation, LocalDate day);

    /** The head of the organisation on a day, or who stands in for him; empty when none is recorded. One query. */
    default Optional<Signatory> headOf(OrganisationId organisation, LocalDate day) {
        return of(organisation, day).stream().findFirst();
    }
}
