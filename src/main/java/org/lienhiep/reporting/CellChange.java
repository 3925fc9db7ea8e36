package org.lienhiep.reporting;

/**
 * What one cell says before and after a change.
 *
 * @param before {@link CellDraft#EMPTY} for an empty cell
 * @param after {@link CellDraft#EMPTY} for an empty cell
 */
public record CellChange(IndicatorLabel indicator, CellDraft before, CellDraft after) {}
