package org.lienhiep.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.access.Grant;
import org.lienhiep.kernel.id.UserId;

/** One line of the list of accounts. */
public record UserRow(
        UserId id,
        String username,
        String displayName,
        @Nullable String email,
        boolean enabled,
        @Nullable Instant lastSignedIn,
        Set<Grant> grants) {}
