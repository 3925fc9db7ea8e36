package org.lienhiep.meeting.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stood in the minutes of an item at a time.
 *
 * @param number from 1, the latest has the highest
 * @param html sanitised
 * @param restoredFrom number of the revision that was brought back by it; null when it was written
 */
public record MinuteRevision(
        int number,
        Instant at,
        String by,
        String html,
        @Nullable Integer restoredFrom) {}
