package org.lienhiep.news.reading;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells Vietnamese from English by letters only Vietnamese has and words only English has. */
final class Language {

    private static final Set<String> ENGLISH =
            Set.of("the", "of", "and", "in", "to", "was", "is", "for", "on", "with", "that", "by", "has", "were", "at");
    private static final int SAMPLE = 2000;
    private static final int FEWEST_WORDS = 3;
    private static final double SHARE = 0.1;

    private Language() {}

    /** {@code vi}, {@code en}, or null where neither shows. */
    static @Nullable String of(Tokens tokens) {
        int words = 0;
        int vietnamese = 0;
        int english = 0;
        for (int at = 0; at < Math.min(SAMPLE, tokens.size()); at++) {
            var token = tokens.get(at);
            if (token.isWord()) {
                words++;
                vietnamese += token.key().chars().anyMatch(c -> c > 127 || Character.isDigit(c)) ? 1 : 0;
                english += ENGLISH.contains(token.key()) ? 1 : 0;
            }
        }
        if (words < FEWEST_WORDS) {
            return null;
        }
        if (vietnamese > SHARE * words) {
            return "vi";
        }
        return english > SHARE * words ? "en" : null;
    }
}
