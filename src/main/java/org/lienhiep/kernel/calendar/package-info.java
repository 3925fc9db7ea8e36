/** What stands in a calendar, as one feature finds it and the calendar shows it. */
@NullMarked
package org.lienhiep.kernel.calendar;

import org.jspecify.annotations.NullMarked;
