package org.lienhiep.reporting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;

/**
 * One cell of a report, with what helps to fill it in.
 *
 * @param wholeNumbers whether fractions are refused
 * @param required whether the report cannot be submitted without it
 * @param definition what counts and what does not; null when the name says it all
 * @param state what the cell says; null when it is empty. A {@link #computed()} one is filled when its parts are
 * @param figure the number; 0 for {@link CellState#ZERO}, null when there is none
 * @param note what the organisation adds, null for nothing
 * @param origin where its content comes from; null when it is empty
 * @param version for {@link ReportEntry#saveCell}; 0 when nobody ever filled it in
 * @param updatedAt last change, null when nobody ever filled it in
 * @param updatedBy who made it, null when nobody ever filled it in
 * @param before figure of the same half-year before in the organisation's own report, whatever that report's state;
 *     null when there is none
 * @param definitionChange what changed in the meaning since the same half-year before; null when nothing
 * @param recent the six half-years before this one, oldest first, from the organisation's own reports
 */
public record ReportCell(
        IndicatorLabel indicator,
        boolean wholeNumbers,
        boolean required,
        @Nullable BilingualText definition,
        @Nullable CellState state,
        @Nullable Figure figure,
        @Nullable String note,
        @Nullable CellOrigin origin,
        int version,
        @Nullable Instant updatedAt,
        @Nullable String updatedBy,
        @Nullable Figure before,
        @Nullable DefinitionChange definitionChange,
        List<Point> recent) {

    public ReportCell {
        recent = List.copyOf(recent);
    }

    /** Whether its figure is computed from other cells: shown, but never typed and never asked for. */
    public boolean computed() {
        return indicator.computed();
    }

    /**
     * What an earlier report says.
     *
     * @param state null when that cell is empty or there is no such report
     * @param figure 0 for {@link CellState#ZERO}, null when there is none
     */
    public record Point(
            HalfYear period,
            @Nullable CellState state,
            @Nullable Figure figure) {}
}
