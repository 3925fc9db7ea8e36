package org.lienhiep.reporting;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;

/**
 * One line of the catalogue.
 *
 * @param wholeNumbers whether fractions are refused
 * @param required whether a report without it cannot be submitted
 * @param validFrom first half-year that asks for it, null for always
 * @param validTo last half-year that asks for it, null while it is in use
 */
public record IndicatorRow(
        IndicatorLabel indicator,
        boolean wholeNumbers,
        boolean required,
        @Nullable HalfYear validFrom,
        @Nullable HalfYear validTo) {}
