package org.lienhiep.reporting;

import java.util.List;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A union's totals, what they are made of, and who is missing in them: what dashboards read. */
@Service
@Transactional(readOnly = true)
public class Totals {

    /** Every indicator of the catalogue over these half-years, by section and position. One or two statements in all. */
    public List<IndicatorSeries> of(OrganisationId union, HalfYear from, HalfYear to) {
        return List.of();
    }

    /** The same for the own figures of one society, from its approved reports; coverage is 0 or 1 of 1. */
    public List<IndicatorSeries> ofSociety(OrganisationId society, HalfYear from, HalfYear to) {
        return List.of();
    }

    /** What every society of the union says of one indicator in a half-year, by name; those without a report too. */
    public List<SocietyFigure> bySociety(OrganisationId union, IndicatorId indicator, HalfYear period) {
        return List.of();
    }

    /** Who has reported for a half-year and who has not. */
    public Completeness completeness(OrganisationId union, HalfYear period) {
        return new Completeness(period, List.of());
    }
}
