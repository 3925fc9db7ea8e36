/** Pages of the register of decisions. */
@NullMarked
package org.lienhiep.meeting.decision.ui;

import org.jspecify.annotations.NullMarked;
