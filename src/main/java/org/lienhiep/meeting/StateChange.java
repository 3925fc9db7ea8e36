package org.lienhiep.meeting;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a meeting came to its state, through whom and why, as stored. */
@Embeddable
record StateChange(
        @Nullable Instant since,
        @Nullable String by,
        @Nullable String reason) {}
