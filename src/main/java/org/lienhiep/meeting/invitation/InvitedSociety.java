package org.lienhiep.meeting.invitation;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * A society that is invited.
 *
 * @param organisation null while none is chosen
 * @param email where the invitation is sent; null when it goes on paper
 */
public record InvitedSociety(
        @Nullable OrganisationId organisation, @Nullable String email) {}
