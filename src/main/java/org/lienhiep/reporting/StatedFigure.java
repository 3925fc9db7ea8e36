package org.lienhiep.reporting;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.Stamp;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;

/** A stated figure as it is recorded; see {@link StatedFigureDraft} for its parts. */
public record StatedFigure(
        FigureSource source,
        OrganisationId organisation,
        Period period,
        @Nullable IndicatorId indicator,
        String label,
        Figure figure,
        @Nullable String unit,
        @Nullable String quote,
        Stamp stamp) {}
