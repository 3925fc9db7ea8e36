package org.lienhiep.consolidation;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.ReportState;

/**
 * What one report adds to a sum.
 *
 * @param member whether a society says it, which coverage counts, and not the union itself or a unit
 * @param figure null when the cell gives no number
 * @param note what the society adds, null for nothing
 */
public record Share(
        OrganisationLabel organisation,
        boolean member,
        ReportState report,
        CellState state,
        @Nullable Figure figure,
        @Nullable String note) {}
