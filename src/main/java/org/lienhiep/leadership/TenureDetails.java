package org.lienhiep.leadership;

import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.TenureId;

/**
 * Everything recorded about someone's time in a post.
 *
 * @param organisation in which the post is
 * @param version for {@link Tenures#update}
 */
public record TenureDetails(
        TenureId id, OrganisationId organisation, TenureDraft values, String person, String post, int version) {

    /** The values for a form. */
    public Versioned<TenureDraft> versioned() {
        return new Versioned<>(values, version);
    }
}
