package org.lienhiep.meeting;

/** What a list of meetings can be ordered by. */
public enum MeetingOrder {
    /** By the day and hour; without a date last. */
    HELD_ON,
    /** By title, or by what it was for, in the reader's alphabet. */
    NAME,
    /** By place, in the reader's alphabet. */
    PLACE,
    /** By state, planned first. */
    STATE
}
