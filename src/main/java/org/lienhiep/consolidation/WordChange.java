package org.lienhiep.consolidation;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of words that two texts share, or that only one of them has.
 *
 * @param kind where the words are
 */
public record WordChange(Kind kind, String text) {

    /** Above this a comparison word by word would take longer than a reader waits. */
    private static final long LARGEST = 4_000_000;

    /** Where words are. */
    public enum Kind {
        /** In both. */
        SAME,
        /** Only in the new text. */
        ADDED,
        /** Only in the old one. */
        REMOVED
    }

    /** The shortest way from one text to the other, word by word. */
    static List<WordChange> between(String before, String now) {
        var old = words(before);
        var fresh = words(now);
        if ((long) old.length * fresh.length > LARGEST) {
            return List.of(new WordChange(Kind.REMOVED, before), new WordChange(Kind.ADDED, now));
        }
        var common = new int[old.length + 1][fresh.length + 1];
        for (int i = old.length - 1; i >= 0; i--) {
            for (int j = fresh.length - 1; j >= 0; j--) {
                common[i][j] = old[i].equals(fresh[j])
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return walk(old, fresh, common);
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split("(?<=\\s)(?=\\S)");
    }

    private static List<WordChange> walk(String[] old, String[] fresh, int[][] common) {
        var changes = new ArrayList<WordChange>();
        int i = 0;
        int j = 0;
        while (i < old.length || j < fresh.length) {
            if (i < old.length && j < fresh.length && old[i].equals(fresh[j])) {
                add(changes, Kind.SAME, fresh[j]);
                i++;
                j++;
            } else if (j == fresh.length || (i < old.length && common[i + 1][j] >= common[i][j + 1])) {
                add(changes, Kind.REMOVED, old[i++]);
            } else {
                add(changes, Kind.ADDED, fresh[j++]);
            }
        }
        return changes;
    }

    private static void add(List<WordChange> changes, Kind kind, String word) {
        if (!changes.isEmpty() && changes.getLast().kind == kind) {
            changes.set(changes.size() - 1, new WordChange(kind, changes.getLast().text + word));
        } else {
            changes.add(new WordChange(kind, word));
        }
    }
}
