package org.lienhiep.meeting.minutes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;

/**
 * An item that goes to the next meeting.
 *
 * @param reached whether it was discussed without being finished; false when the meeting did not come to it
 * @param note what is left to do
 */
public record Carried(UUID item, boolean reached, @Nullable String note) {

    public Carried {
        note = CleanText.orNull(note);
    }
}
