package org.lienhiep.kernel.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * One thing that waits for somebody.
 *
 * @param kind message key of what is to be done, such as {@code meeting.duty.without-minutes}; things of one kind are
 *     listed together under its text
 * @param subject what it is about, in the reader's language: the meeting, the report, the decision
 * @param organisation whose it is
 * @param due the day by which it should be done; null where no day is set
 * @param path address without a leading slash of the place where it is done, at the very field
 */
public record Duty(
        String kind,
        String subject,
        OrganisationId organisation,
        @Nullable LocalDate due,
        String path) {}
