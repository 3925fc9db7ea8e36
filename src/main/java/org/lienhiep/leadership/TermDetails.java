package org.lienhiep.leadership;

import org.lienhiep.kernel.Versioned;
import org.lienhiep.kernel.id.BodyId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.TermId;

/**
 * Everything recorded about a term itself.
 *
 * @param version for {@link Bodies#update(TermId, TermDraft, int)}
 */
public record TermDetails(TermId id, BodyId body, OrganisationId organisation, TermDraft values, int version) {

    /** The values for a form. */
    public Versioned<TermDraft> versioned() {
        return new Versioned<>(values, version);
    }
}
