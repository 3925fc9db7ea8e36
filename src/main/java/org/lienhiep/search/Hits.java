package org.lienhiep.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param hits one page, the best first
 * @param counts how many there are of each kind, whatever kind was asked for; kinds without any are missing
 * @param meant what was probably meant, written properly; null when it was found as it was typed, or nothing was
 */
public record Hits(List<Hit> hits, Map<FindableKind, Integer> counts, @Nullable String meant) {

    /** Counts of a kind stop here: nobody leafs further, and counting on would take as long as finding. */
    public static final int MOST = 500;

    /** Nothing. */
    public static final Hits NONE = new Hits(List.of(), Map.of(), null);

    /** How many there are of the kind that was asked for, or of all. */
    public int total(@Nullable FindableKind kind) {
        return kind == null
                ? counts.values().stream().mapToInt(Integer::intValue).sum()
                : counts.getOrDefault(kind, 0);
    }

    /** Whether there are more of some kind than were counted. */
    public boolean more(@Nullable FindableKind kind) {
        return kind == null
                ? counts.values().stream().anyMatch(count -> count >= MOST)
                : counts.getOrDefault(kind, 0) >= MOST;
    }
}
