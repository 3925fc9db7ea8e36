package org.lienhiep.kernel.duty;

import java.time.LocalDate;
import java.util.List;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * What one feature finds that waits for the person signed in: a report to hand in, minutes to write, a decision that is
 * overdue. The desk gathers them without knowing the features. Answers only what that person may see and do.
 */
public interface Duties {

    /**
     * What waits in this organisation and below it, most urgent first; one or two queries.
     *
     * @param day today, by which lateness is told
     * @param limit how many at most
     */
    List<Duty> waiting(OrganisationId organisation, LocalDate day, int limit);
}
