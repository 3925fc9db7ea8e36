package org.lienhiep.reporting;

import java.util.List;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Figures that articles and meetings state, beside what reports say (ADR 6). */
@Service
@Transactional
public class StatedFigures {

    /** Makes these the figures that the source states; what it was said to state before is gone. Doing it twice is doing it once. */
    public void replace(FigureSource source, List<StatedFigureDraft> figures) {
        throw new UnsupportedOperationException("reporting is being built");
    }

    /** What a source states, in the order in which it was recorded. */
    @Transactional(readOnly = true)
    public List<StatedFigure> of(FigureSource source) {
        return List.of();
    }

    /** What sources state of one indicator of an organisation for a half-year, the latest recorded first. */
    @Transactional(readOnly = true)
    public List<StatedFigure> about(OrganisationId organisation, IndicatorId indicator, HalfYear period) {
        return List.of();
    }
}
