package org.lienhiep.kernel.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * What one feature contributes to the calendar beside the meetings. Answers only what the person acting may see. The
 * calendar gathers the sources without knowing the features.
 */
public interface CalendarSource {

    /**
     * What falls between two days, both included, in this organisation and below it, by day; one or two queries.
     *
     * @param language of the texts
     */
    List<CalendarEntry> entries(OrganisationId organisation, LocalDate from, LocalDate to, Locale language);
}
