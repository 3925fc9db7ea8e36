package org.lienhiep.kernel.calendar;

import java.time.LocalDate;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * Something that falls on whole days: the day by which a report is due, the end of a term.
 *
 * @param key names it for ever, also when its day moves: calendars that subscribed know it by that
 * @param kind message key of what it is, such as {@code reporting.calendar.due}
 * @param subject what it is about, in the language asked for
 * @param organisation whose it is
 * @param first the day, or the first of several
 * @param last the same day, or the last of several
 * @param path address without a leading slash of the page about it
 */
public record CalendarEntry(
        String key,
        String kind,
        String subject,
        OrganisationId organisation,
        LocalDate first,
        LocalDate last,
        String path) {}
