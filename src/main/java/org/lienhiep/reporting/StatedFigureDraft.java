package org.lienhiep.reporting;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * A figure as a source states it.
 *
 * @param organisation whose figure it is, with all societies below it where that is a union
 * @param period half-year or year that it is about
 * @param indicator null when it belongs to none of the catalogue; it is kept with its words
 * @param label the source's words for what was counted
 * @param unit the source's unit, null when none is said
 * @param quote the sentence it stands in, null when not kept
 */
public record StatedFigureDraft(
        OrganisationId organisation,
        Period period,
        @Nullable IndicatorId indicator,
        String label,
        BigDecimal value,
        Qualifier qualifier,
        @Nullable String unit,
        @Nullable String quote) {}
