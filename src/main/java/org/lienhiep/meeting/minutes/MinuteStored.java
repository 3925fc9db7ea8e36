package org.lienhiep.meeting.minutes;

import org.lienhiep.kernel.id.MeetingId;

/** Somebody stored what was written on an item; told within the program once it is committed. */
public record MinuteStored(MeetingId meeting, Minute minute) {}
