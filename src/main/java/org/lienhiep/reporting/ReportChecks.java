package org.lienhiep.reporting;

import java.util.List;
import java.util.Locale;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;

/** Finds what is wrong or doubtful in a report. Its callers ask for permission. */
public interface ReportChecks {

    /**
     * What is found in the report as it is stored now, the worst first, then by section and position.
     *
     * @param language of the messages
     */
    List<Finding> of(OrganisationId organisation, HalfYear period, Locale language);

    /**
     * Keeps why something that was found is so all the same; an empty text takes it back.
     *
     * @param check as in {@link Finding}
     */
    void explain(OrganisationId organisation, HalfYear period, String check, String explanation);
}
