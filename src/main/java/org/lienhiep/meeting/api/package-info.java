/** Meetings for programs: {@code /api/v1/meetings}. */
@NullMarked
package org.lienhiep.meeting.api;

import org.jspecify.annotations.NullMarked;
