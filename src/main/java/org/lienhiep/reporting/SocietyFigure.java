package org.lienhiep.reporting;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.organisation.OrganisationLabel;

/**
 * What one society reports of one indicator.
 *
 * @param state what its cell says; null when the cell is empty or there is no report
 * @param figure the number; 0 for {@link CellState#ZERO}, null when there is none
 * @param before the figure of the same half-year before, from its approved report; null when there is none
 * @param report where its report stands; null when nobody has begun it. Only an approved one counts in the total
 * @param note what the society adds, null for nothing
 */
public record SocietyFigure(
        OrganisationLabel society,
        @Nullable CellState state,
        @Nullable Figure figure,
        @Nullable Figure before,
        @Nullable ReportState report,
        @Nullable String note) {}
