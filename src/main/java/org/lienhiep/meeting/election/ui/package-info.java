/** Pages on which votes are counted and shown. */
@NullMarked
package org.lienhiep.meeting.election.ui;

import org.jspecify.annotations.NullMarked;
