package org.lienhiep.reporting;

import java.util.List;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Half-year reports as lists and pages read them; {@link ReportEntry} fills them in and {@link ReportWorkflow} moves
 * them on.
 *
 * <p>Societies report, units that a union runs, and a union itself on what it did with its own office. Every report
 * counts in the totals of one union: the nearest one above the organisation in that half-year, and a union's own report
 * in its own. So a union's total is what it did itself plus what its societies did.
 */
@Service
@Transactional(readOnly = true)
public class Reports {

    /** One page of the reports that somebody began and the person may see. */
    public List<ReportRow> list(ListQuery<ReportFilter, ReportOrder> query) {
        return List.of();
    }

    /** How many reports {@link #list} has in all. */
    public int count(ReportFilter filter) {
        return 0;
    }

    /**
     * The report of an organisation on a half-year, also when nobody has begun it. At most five statements.
     *
     * @throws NotFound when there is no such organisation, it belongs to no union, or the person may not see it
     */
    public ReportDetails get(OrganisationId organisation, HalfYear period) {
        throw new NotFound("report", period);
    }

    /** The reports of the union's societies over these half-years, at most twelve of them. */
    public ReportBoard board(OrganisationId union, HalfYear from, HalfYear to) {
        return new ReportBoard(HalfYear.between(from, to), List.of());
    }
}
