package org.lienhiep.reporting.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.RecordId;

/**
 * One piece of evidence.
 *
 * @param id names it in {@link CellEvidence}
 * @param record the meeting or article; null for a file
 * @param label the record's name when it was attached, or the file's sanitised name
 * @param mediaType of a file; null for a record
 * @param size of a file in bytes; 0 for a record
 */
public record Evidence(
        UUID id,
        OrganisationId organisation,
        IndicatorId indicator,
        EvidenceKind kind,
        @Nullable RecordId record,
        String label,
        @Nullable String mediaType,
        long size,
        Instant addedAt,
        String addedBy) {}
