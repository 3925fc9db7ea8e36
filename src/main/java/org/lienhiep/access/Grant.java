package org.lienhiep.access;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * A role that a person holds.
 *
 * @param organisation where he holds it, with everything below; null for the whole installation
 * @param whileInOffice whether it is in force only while the person, to whom the account belongs, holds a post of that
 *     organisation
 */
public record Grant(Role role, @Nullable OrganisationId organisation, boolean whileInOffice) {

    /** A role that is in force until it is taken away. */
    public Grant(Role role, @Nullable OrganisationId organisation) {
        this(role, organisation, false);
    }
}
