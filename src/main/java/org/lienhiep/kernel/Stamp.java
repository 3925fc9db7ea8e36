package org.lienhiep.kernel;

import java.time.Instant;

/** Who recorded something and who changed it last, by the names they had then. */
public record Stamp(Instant createdAt, String createdBy, Instant updatedAt, String updatedBy) {}
