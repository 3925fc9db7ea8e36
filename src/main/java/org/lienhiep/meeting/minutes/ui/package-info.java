/** Pages on which minutes are written and read. */
@NullMarked
package org.lienhiep.meeting.minutes.ui;

import org.jspecify.annotations.NullMarked;
