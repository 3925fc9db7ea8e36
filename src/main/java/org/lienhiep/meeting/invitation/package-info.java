/** Who is invited to a meeting, the letter and e-mail that say so, and when they went out. */
@NullMarked
package org.lienhiep.meeting.invitation;

import org.jspecify.annotations.NullMarked;
