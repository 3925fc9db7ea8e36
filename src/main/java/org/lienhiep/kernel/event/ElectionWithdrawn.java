package org.lienhiep.kernel.event;

import java.util.UUID;

/**
 * An election was recorded by mistake, or its meeting was deleted: what followed from it is undone.
 *
 * @param election as in {@link ElectionRecorded}
 */
public record ElectionWithdrawn(UUID election) {}
