package org.lienhiep.reporting.counting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.activity.LoggedActivity;

/**
 * What is logged for one cell of a report, beside what the cell says.
 *
 * @param number the count
 * @param records what was counted, by day; each once, also when several of the organisation's units did it
 * @param silent how many of them do not tell how many people came; 0 unless people are counted
 * @param declared whole part of what the cell says; null when it states no number
 * @param note whether the cell has a note
 */
public record Count(
        CountingRule rule,
        long number,
        List<LoggedActivity> records,
        int silent,
        @Nullable Long declared,
        boolean note) {

    public Count {
        records = List.copyOf(records);
    }

    /** Whether the cell says another number than the records, and nobody has said why. */
    public boolean open() {
        return declared == null || (declared != number && !note);
    }
}
