package org.lienhiep.reporting.parts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * An approved report was opened again.
 *
 * @param by who did it, by the name he had then
 * @param reason why; null only where none was asked for
 */
public record Reopening(
        OrganisationId organisation,
        Instant at,
        String by,
        @Nullable String reason) {}
