/** Whom to call when a report is missing, and the reminders that went out. */
@NullMarked
package org.lienhiep.reporting.reminder;

import org.jspecify.annotations.NullMarked;
