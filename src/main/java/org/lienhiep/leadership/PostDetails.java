package org.lienhiep.leadership;

import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.PostId;

/**
 * Everything recorded about a post itself.
 *
 * @param version for {@link Bodies#update(PostId, PostDraft, int)}
 */
public record PostDetails(PostId id, BodyId body, OrganisationId organisation, PostDraft values, int version) {

    /** The values for a form. */
    public Versioned<PostDraft> versioned() {
        return new Versioned<>(values, version);
    }
}
