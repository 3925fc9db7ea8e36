package org.lienhiep.organisation;

import org.lienhiep.kernel.Stamp;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * Everything recorded about one organisation.
 *
 * @param values as they are stored; the names are those of the day asked for
 * @param version for {@link Organisations#update}
 */
public record OrganisationDetails(
        OrganisationId id, OrganisationLabel label, OrganisationDraft values, int version, Stamp stamp) {}
