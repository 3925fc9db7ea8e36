package org.lienhiep.leadership;

import org.lienhiep.kernel.Stamp;
import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * Everything recorded about a body itself.
 *
 * @param version for {@link Bodies#update(BodyId, BodyDraft, int)}
 */
public record BodyDetails(BodyId id, OrganisationId organisation, BodyDraft values, int version, Stamp stamp) {

    /** The values for a form. */
    public Versioned<BodyDraft> versioned() {
        return new Versioned<>(values, version);
    }
}
