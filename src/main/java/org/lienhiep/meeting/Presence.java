package org.lienhiep.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Whether an organisation was represented, and by how many, or why not. */
@Embeddable
record Presence(
        @Enumerated(EnumType.STRING) AttendanceStatus status,
        @Nullable Integer delegates,
        @Nullable String reason) {}
