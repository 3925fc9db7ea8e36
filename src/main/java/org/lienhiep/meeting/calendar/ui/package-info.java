/** The calendar by month, week and list, and the addresses for calendar programs. */
@NullMarked
package org.lienhiep.meeting.calendar.ui;

import org.jspecify.annotations.NullMarked;
