package org.lienhiep.meeting.calendar;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * An address under which a calendar program reads.
 *
 * @param organisation whose calendar it is; null for all that its owner may see
 * @param lastUsed when a program last read it; null when none did
 */
public record FeedRow(
        UUID id,
        @Nullable OrganisationId organisation,
        Instant createdAt,
        @Nullable Instant lastUsed) {}
