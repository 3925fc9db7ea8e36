/**
 * What a meeting is to deal with: its agenda as timed, nested items, what may be carried into it, and the usual agenda
 * of each kind of meeting.
 */
@NullMarked
package org.lienhiep.meeting.agenda;

import org.jspecify.annotations.NullMarked;
