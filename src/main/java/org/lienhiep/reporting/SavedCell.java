package org.lienhiep.reporting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;

/**
 * A cell as it is stored now.
 *
 * @param state null when it was emptied
 * @param figure 0 for {@link CellState#ZERO}, null when there is none
 * @param origin where its content comes from; null when it was emptied
 * @param version for the next {@link ReportEntry#saveCell}
 * @param filled share of the report's indicators that have a cell now, in per cent, 0 to 100
 * @param reportVersion version of the report, for {@link ReportEntry#saveNarrative} and {@link ReportWorkflow}
 */
public record SavedCell(
        @Nullable CellState state,
        @Nullable Figure figure,
        @Nullable String note,
        @Nullable CellOrigin origin,
        int version,
        Instant savedAt,
        String savedBy,
        int filled,
        int reportVersion) {}
