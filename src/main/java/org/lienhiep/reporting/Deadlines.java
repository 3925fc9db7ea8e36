package org.lienhiep.reporting;

import java.time.LocalDate;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Until when reports are due, as each union decides. Reading it asks for no role: a deadline is no secret. */
@Service
@Transactional
public class Deadlines {

    /** The union's days. */
    @Transactional(readOnly = true)
    public DueDays of(OrganisationId union) {
        return DueDays.USUAL;
    }

    /** The last day on which a report on this half-year is in time. */
    @Transactional(readOnly = true)
    public LocalDate due(OrganisationId union, HalfYear period) {
        return of(union).due(period);
    }

    /** Changes the union's days, also for half-years that are over. Needs the right to review its reports. */
    public void change(OrganisationId union, DueDays days) {
        throw new UnsupportedOperationException("reporting is being built");
    }
}
