/**
 * Minutes, written item by item over the agenda: what was said as sanitised HTML with its revisions, who spoke, and what
 * goes to the next meeting.
 */
@NullMarked
package org.lienhiep.meeting.minutes;

import org.jspecify.annotations.NullMarked;
