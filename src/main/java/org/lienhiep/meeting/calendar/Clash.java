package org.lienhiep.meeting.calendar;

import org.lienhiep.meeting.MeetingRow;

/**
 * Another meeting at the same time that needs the same people or the same room.
 *
 * @param society whether an organisation hosts or is invited to both
 * @param chair whether the same person chairs both
 * @param place whether both are in the same place
 */
public record Clash(MeetingRow meeting, boolean society, boolean chair, boolean place) {}
