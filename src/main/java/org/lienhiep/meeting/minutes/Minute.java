package org.lienhiep.meeting.minutes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is written on one item of an agenda.
 *
 * @param item the item; null for the course of the meeting as a whole
 * @param heading what the item was called when it was last written on; null for the whole
 * @param html sanitised; empty when nothing is written
 * @param version for {@link Minutes#save}; -1 while nothing was ever written
 * @param by who wrote last; null while nothing was written
 * @param at when that was; null as for by
 */
public record Minute(
        @Nullable UUID item,
        @Nullable String heading,
        String html,
        int version,
        @Nullable String by,
        @Nullable Instant at) {

    /** The version of what was never written. */
    public static final int NEW = -1;

    /** Nothing written on this item. */
    public static Minute none(@Nullable UUID item, @Nullable String heading) {
        return new Minute(item, heading, "", NEW, null, null);
    }

    /** Whether there are words. */
    public boolean written() {
        return !html.isEmpty();
    }
}
