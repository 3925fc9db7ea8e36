package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;

/**
 * Registered names as they are written in a hurry: without diacritics, or with one letter wrong in one syllable. A
 * syllable that belongs to another registered name is that other word and no error, and where two records are equally
 * near, none is meant.
 *
 * @param <V> what goes by a name
 */
final class NearNames<V> {

    private final Map<String, List<Entry<V>>> byFirstWord = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    private record Entry<V>(List<String> words, V value) {}

    /**
     * A name found.
     *
     * @param length how many tokens it has
     * @param value what goes by it
     * @param mistyped whether a letter is wrong, rather than only diacritics missing
     */
    record Match<V>(int length, V value, boolean mistyped) {}

    void add(String name, V value) {
        var tokens = Tokeniser.tokenise(name);
        var split = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            split.add(SearchKey.of(tokens.words(i, i + 1)));
        }
        if (split.size() > 1) {
            byFirstWord
                    .computeIfAbsent(split.getFirst(), word -> new ArrayList<>())
                    .add(new Entry<>(List.copyOf(split), value));
            words.addAll(split);
        }
    }

    /** The longest name that begins at this token; null when there is none, or two are equally near. */
    @Nullable
    Match<V> at(Tokens tokens, int index) {
        if (byFirstWord.isEmpty()) {
            return null;
        }
        var entries = byFirstWord.getOrDefault(SearchKey.of(tokens.words(index, index + 1)), List.of());
        Match<V> best = null;
        boolean unclear = false;
        for (var entry : entries) {
            var match = match(entry, tokens, index);
            if (match == null) {
                continue;
            }
            int better = best == null ? 1 : compare(match, best);
            if (better > 0) {
                best = match;
                unclear = false;
            } else if (better == 0 && best != null && !best.value.equals(match.value)) {
                unclear = true;
            }
        }
        return unclear ? null : best;
    }

    /** What goes by this whole name; null when nothing does, or two are equally near. */
    @Nullable
    Match<V> of(String name) {
        var tokens = Tokeniser.tokenise(name);
        var match = tokens.size() == 0 ? null : at(tokens, 0);
        return match == null || match.length < tokens.size() ? null : match;
    }

    private static <V> int compare(Match<V> one, Match<V> other) {
        return one.length != other.length
                ? Integer.compare(one.length, other.length)
                : Boolean.compare(other.mistyped, one.mistyped);
    }

    private @Nullable Match<V> match(Entry<V> entry, Tokens tokens, int index) {
        boolean mistyped = false;
        for (int i = 1; i < entry.words.size(); i++) {
            var token = tokens.get(index + i);
            if (token.isBreak()) {
                return null;
            }
            var word = SearchKey.of(tokens.words(index + i, index + i + 1));
            if (!word.equals(entry.words.get(i))) {
                if (mistyped || words.contains(word) || !TypingError.between(word, entry.words.get(i))) {
                    return null;
                }
                mistyped = true;
            }
        }
        return new Match<>(entry.words.size(), entry.value, mistyped);
    }
}
