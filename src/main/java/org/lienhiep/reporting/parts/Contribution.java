package org.lienhiep.reporting.parts;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.CellState;

/**
 * What one report says of one indicator.
 *
 * @param figure the number; 0 for {@link CellState#ZERO}, null when there is none
 * @param note what the society adds, null for nothing
 */
public record Contribution(
        IndicatorId indicator,
        OrganisationId organisation,
        CellState state,
        @Nullable Figure figure,
        @Nullable String note) {

    /** Whether the indicator is covered by it: it says something, be it that there is nothing to count. */
    public boolean says() {
        return state != CellState.UNKNOWN;
    }
}
