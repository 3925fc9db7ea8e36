/** Tells the desk what waits at meetings, and where it is done. */
@NullMarked
package org.lienhiep.meeting.duty;

import org.jspecify.annotations.NullMarked;
