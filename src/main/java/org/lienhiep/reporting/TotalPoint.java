package org.lienhiep.reporting;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;

/**
 * A union's figure for one indicator and half-year.
 *
 * @param figure null when nobody stated anything, which is not 0
 * @param reported how many societies' approved reports say something of it, 0 and "not applicable" included;
 *     a cell that says "not known" adds nothing to the total and so does not count here
 * @param expected how many societies belonged to the union in the half-year; never less than reported
 * @param stated whether the figure comes from an article or a meeting because no report says anything
 */
public record TotalPoint(HalfYear period, @Nullable Figure figure, int reported, int expected, boolean stated) {

    /** Whether the union's own office counted it and no society did, so that no share of societies stands behind it. */
    public boolean ofTheOfficeAlone() {
        return figure != null && reported == 0 && !stated;
    }
}
