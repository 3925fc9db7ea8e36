package org.lienhiep.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;

/** The words that someone typed, and what he meant by them. */
final class Words {

    private static final int LONGEST = 500;
    private static final Pattern UNTYPED = Pattern.compile("[\\p{Cntrl}\\p{Cs}]+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private Words() {}

    /** What was typed without anything that nobody types, and not longer than anybody looks for. */
    static String typed(String text) {
        var clean = UNTYPED.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .replaceAll(" ");
        return clean.strip();
    }

    /** The words of the best hit that come nearest to those typed; null when it was found as it was typed. */
    static @Nullable String meant(String typed, List<Hit> hits) {
        if (hits.isEmpty() || hits.getFirst().fit() != Fit.MISTYPED) {
            return null;
        }
        var known = hits.stream()
                .flatMap(hit -> BETWEEN.splitAsStream(hit.title().vi()))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        var meant = BETWEEN.splitAsStream(typed)
                .filter(word -> !word.isEmpty())
                .map(word -> nearest(word, known))
                .collect(Collectors.joining(" "));
        return SearchKey.of(meant).equals(SearchKey.of(typed)) ? null : meant;
    }

    private static String nearest(String word, List<String> known) {
        var key = SearchKey.of(word);
        return known.stream()
                .filter(each -> SearchKey.of(each).startsWith(key))
                .findFirst()
                .map(_ -> word)
                .or(() -> known.stream()
                        .min(Comparator.comparingInt(each -> distance(key, SearchKey.of(each))))
                        .filter(each -> distance(key, SearchKey.of(each)) <= 2))
                .orElse(word);
    }

    /** How many letters are to be put in, left out, changed or exchanged with the next to make one of the other. */
    static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        Arrays.setAll(last, column -> column);
        for (int i = 1; i <= one.length(); i++) {
            var line = new int[other.length() + 1];
            line[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var same = one.charAt(i - 1) == other.charAt(j - 1);
                line[j] = Math.min(Math.min(line[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    line[j] = Math.min(line[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = line;
        }
        return last[other.length()];
    }
}
