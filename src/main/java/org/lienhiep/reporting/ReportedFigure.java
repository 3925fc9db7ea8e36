package org.lienhiep.reporting;

import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * What reports that were handed in say: of a union what approved ones add up to, of a society what its own says.
 *
 * @param reported how many societies' approved reports are in a union's figure; 1 for a society
 * @param approved false where the society's report waits for approval
 */
public record ReportedFigure(
        OrganisationId organisation,
        IndicatorId indicator,
        HalfYear period,
        Figure figure,
        int reported,
        boolean approved) {}
