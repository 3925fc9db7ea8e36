package org.lienhiep.meeting.minutes;

import java.util.HashMap;

/**
 * How much changed from one text to the next, in words, whatever their order.
 *
 * @param added words that the later text has more
 * @param removed words that it has no longer
 */
public record WordChanges(int added, int removed) {

    /** Counts the difference. */
    public static WordChanges between(String before, String after) {
        var counts = new HashMap<String, Integer>();
        words(before).forEach(word -> counts.merge(word, -1, Integer::sum));
        words(after).forEach(word -> counts.merge(word, 1, Integer::sum));
        var added = counts.values().stream()
                .filter(count -> count > 0)
                .mapToInt(Integer::intValue)
                .sum();
        var removed = counts.values().stream()
                .filter(count -> count < 0)
                .mapToInt(count -> -count)
                .sum();
        return new WordChanges(added, removed);
    }

    private static java.util.List<String> words(String text) {
        return text.isBlank()
                ? java.util.List.of()
                : java.util.List.of(text.strip().split("\\s+"));
    }
}
