package org.lienhiep.organisation;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * A member of an organisation that merges.
 *
 * @param parent what it belongs to
 * @param counterpart a member of another of the merging organisations that is probably of the same field; null when
 *     there is none
 */
public record MemberPair(
        OrganisationLabel member,
        OrganisationId parent,
        @Nullable OrganisationLabel counterpart) {}
