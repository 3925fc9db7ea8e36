/** The page on which a meeting's invitation is prepared, printed and sent. */
@NullMarked
package org.lienhiep.meeting.invitation.ui;

import org.jspecify.annotations.NullMarked;
