package org.lienhiep.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One API token as its owner sees it; the token itself is shown only once, when it is made.
 *
 * @param expiresOn last day on which it works; null when it works until revoked
 * @param lastUsed null when it was never used
 */
public record TokenRow(
        UUID id,
        String name,
        @Nullable LocalDate expiresOn,
        @Nullable Instant lastUsed,
        Instant createdAt) {}
