package org.lienhiep.access;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * A role that a person holds.
 *
 * @param organisation where he holds it, with everything below; null for the whole installation
 */
public record Grant(Role role, @Nullable OrganisationId organisation) {}
