/** Pages of meetings; other features link to them through {@link org.lienhiep.meeting.ui.MeetingLinks}. */
@NamedInterface("ui")
@NullMarked
package org.lienhiep.meeting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
