package org.lienhiep.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that a report took.
 *
 * @param from null for its beginning
 * @param by who did it, by the name he had then
 * @param reason why it was returned or reopened, else null
 */
public record WorkflowEvent(
        @Nullable ReportState from,
        ReportState to,
        Instant at,
        String by,
        @Nullable String reason) {}
