package org.lienhiep.access;

import java.util.Set;
import java.util.UUID;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * The organisations whose records a person may see or change.
 *
 * @param everything true when no organisation is left out; {@code organisations} is then empty
 * @param organisations the organisations, when not all
 */
public record Scope(boolean everything, Set<OrganisationId> organisations) {

    /** All organisations, also those still to be founded. */
    public static final Scope EVERYTHING = new Scope(true, Set.of());

    /** Only these; none when empty. */
    public static Scope of(Set<OrganisationId> organisations) {
        return new Scope(false, Set.copyOf(organisations));
    }

    /** Whether the organisation lies in this scope. */
    public boolean includes(OrganisationId organisation) {
        return everything || organisations.contains(organisation);
    }

    /** Whether nothing at all lies in this scope. */
    public boolean isEmpty() {
        return !everything && organisations.isEmpty();
    }

    /** The organisations' ids for a query's {@code = any(:organisations)}; empty when everything is included. */
    public UUID[] ids() {
        return organisations.stream().map(OrganisationId::value).toArray(UUID[]::new);
    }
}
