package org.lienhiep.reporting;

import java.util.List;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The cells of one report for the parts of this module. Its callers ask for permission. */
@Component
@Transactional(readOnly = true)
public class ReportCells {

    private final ReportQueries queries;

    ReportCells(ReportQueries queries) {
        this.queries = queries;
    }

    /**
     * One for every indicator that the half-year asks for, by section and position, with the six half-years before;
     * empty ones too, also when nobody has begun the report. One statement.
     */
    public List<ReportCell> of(OrganisationId organisation, HalfYear period) {
        return queries.cells(organisation, period);
    }
}
