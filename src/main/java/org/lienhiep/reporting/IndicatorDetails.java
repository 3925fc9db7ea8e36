package org.lienhiep.reporting;

import org.lienhiep.kernel.Stamp;

/**
 * Everything recorded about one indicator.
 *
 * @param values as they are stored; the section by its code
 * @param version for {@link Indicators#update}
 */
public record IndicatorDetails(IndicatorLabel label, IndicatorDraft values, int version, Stamp stamp) {}
