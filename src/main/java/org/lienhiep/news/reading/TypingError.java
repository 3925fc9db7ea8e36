package org.lienhiep.news.reading;

import java.util.HashSet;
import java.util.Set;
import org.lienhiep.kernel.SearchKey;

/** Whether one syllable is another with a slip of the finger. */
public final class TypingError {

    /** In a shorter syllable one letter makes another word too easily: "tin", "tim". */
    private static final int SHORTEST = 3;

    /** Words by which societies tell themselves apart: written in full, such a word is meant. */
    private static final Set<String> FIELDS = fields();

    private TypingError() {}

    private static Set<String> fields() {
        var words = new HashSet<String>();
        for (var entry : WordList.read("fields.txt").section("fields")) {
            for (var word : entry.phrase().split("\\s+", -1)) {
                words.add(SearchKey.of(word));
            }
        }
        return Set.copyOf(words);
    }

    /**
     * Whether the first is the second with one letter added, missing, replaced or two neighbours exchanged. What is a
     * word of its own among the fields of societies is no error.
     *
     * @param written as in the text, as a {@link SearchKey}
     * @param meant as in the register, as a {@link SearchKey}
     */
    public static boolean between(String written, String meant) {
        if (meant.length() < SHORTEST || written.length() < 2 || FIELDS.contains(written)) {
            return false;
        }
        int difference = written.length() - meant.length();
        if (Math.abs(difference) > 1 || written.equals(meant)) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(written.length(), meant.length());
        while (same < shorter && written.charAt(same) == meant.charAt(same)) {
            same++;
        }
        return switch (difference) {
            case 1 -> written.substring(same + 1).equals(meant.substring(same));
            case -1 -> meant.substring(same + 1).equals(written.substring(same));
            default -> replaced(written, meant, same);
        };
    }

    private static boolean replaced(String written, String meant, int at) {
        boolean letter = meant.length() > SHORTEST && written.substring(at + 1).equals(meant.substring(at + 1));
        boolean exchanged = at + 1 < meant.length()
                && written.charAt(at) == meant.charAt(at + 1)
                && written.charAt(at + 1) == meant.charAt(at)
                && written.substring(at + 2).equals(meant.substring(at + 2));
        return letter || exchanged;
    }
}
