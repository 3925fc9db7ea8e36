package org.lienhiep.reporting.reminder;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * What is written to one society.
 *
 * @param address e-mail address; null when it cannot be sent
 */
public record Reminder(OrganisationId society, @Nullable String address, String subject, String text) {}
