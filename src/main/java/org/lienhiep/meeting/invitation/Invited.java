package org.lienhiep.meeting.invitation;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * Someone to whom an invitation goes.
 *
 * @param words as the letter addresses them
 * @param organisation the society; null for a guest
 * @param email null when it goes on paper
 */
public record Invited(
        String words,
        @Nullable OrganisationId organisation,
        @Nullable String email) {}
