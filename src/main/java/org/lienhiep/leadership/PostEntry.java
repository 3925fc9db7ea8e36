package org.lienhiep.leadership;

import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.id.PostId;
import org.lienhiep.organisation.OrganisationLabel;

/** A post with what tells it from others of the same title. */
public record PostEntry(PostId id, BilingualText title, BilingualText body, OrganisationLabel organisation) {}
