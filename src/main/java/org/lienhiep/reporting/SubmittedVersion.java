package org.lienhiep.reporting;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.id.IndicatorId;

/**
 * What a report said when it was submitted.
 *
 * @param number from 1, one more with every submission
 * @param by who submitted it, by the name he had then
 * @param warnings how many findings its organisation had to explain; null when nobody checked
 * @param narrative empty when nothing
 * @param cells what its cells said; an empty cell is missing
 */
public record SubmittedVersion(
        int number, Instant at, String by, @Nullable Integer warnings, String narrative, Map<IndicatorId, Said> cells) {

    public SubmittedVersion {
        cells = Map.copyOf(cells);
    }

    /**
     * What one cell said.
     *
     * @param figure 0 for {@link CellState#ZERO}, null when there is none
     */
    public record Said(
            CellState state,
            @Nullable Figure figure,
            @Nullable String note) {

        /** Whether a cell says the same now. */
        public boolean same(ReportCell cell) {
            return state == cell.state() && Objects.equals(figure, cell.figure()) && Objects.equals(note, cell.note());
        }
    }

    SubmittedVersion with(Map<IndicatorId, Said> said) {
        return new SubmittedVersion(number, at, by, warnings, narrative, said);
    }

    /** Whether a cell says something else now than it did then; a computed one never does by itself. */
    public boolean changed(ReportCell now) {
        if (now.indicator().ratio() != null) {
            return false;
        }
        var then = cells.get(now.indicator().id());
        return then == null ? now.state() != null : !then.same(now);
    }
}
