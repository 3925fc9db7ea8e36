/** Whom to call when a report is missing, and the reminders that went out. */
@NamedInterface("reminder")
@NullMarked
package org.lienhiep.reporting.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
