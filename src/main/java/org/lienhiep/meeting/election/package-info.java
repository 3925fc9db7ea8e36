/**
 * Elections with their candidates, rounds and votes: the count is checked, the elected follow from it and are recorded
 * with the meeting. Whoever prints a meeting reads {@link org.lienhiep.meeting.election.ElectionResults}.
 */
@NullMarked
package org.lienhiep.meeting.election;

import org.jspecify.annotations.NullMarked;
