/** Meetings as a table. */
@NullMarked
package org.lienhiep.meeting.exchange;

import org.jspecify.annotations.NullMarked;
