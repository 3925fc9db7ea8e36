package org.lienhiep.leadership;

import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * A post that someone holds or held.
 *
 * @param holder his time in it
 */
public record HeldPost(
        OrganisationLabel organisation, BilingualText body, PostId post, BilingualText title, Holder holder) {}
