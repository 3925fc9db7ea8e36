/** Meetings and deadlines by day: for the calendar's pages, for calendar programs, and to see what clashes. */
@NullMarked
package org.lienhiep.meeting.calendar;

import org.jspecify.annotations.NullMarked;
