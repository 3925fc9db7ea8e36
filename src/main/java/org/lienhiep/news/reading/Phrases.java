package org.lienhiep.news.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with a value, found at a token in one walk down a tree: the time is bounded by
 * the longest phrase, however many there are. Case, tone placement and blanks do not matter.
 *
 * @param <V> what a phrase stands for
 */
final class Phrases<V> {

    private final Node<V> root = new Node<>();

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private @Nullable V value;
    }

    /**
     * A phrase found in the text.
     *
     * @param length how many tokens it has
     * @param value what it stands for
     */
    record Match<V>(int length, V value) {}

    /** Phrases that stand for themselves, as written in the list. */
    static Phrases<String> of(Collection<WordList.Entry> entries) {
        return of(entries, WordList.Entry::value);
    }

    static <V> Phrases<V> of(Collection<WordList.Entry> entries, Function<WordList.Entry, V> value) {
        var phrases = new Phrases<V>();
        entries.forEach(entry -> phrases.add(entry.phrase(), value.apply(entry)));
        return phrases;
    }

    /** Adds a phrase; the first value given to a phrase stays. */
    void add(String phrase, V value) {
        var tokens = Tokeniser.tokenise(phrase);
        if (tokens.size() == 0) {
            return;
        }
        var node = root;
        for (int i = 0; i < tokens.size(); i++) {
            node = node.next.computeIfAbsent(tokens.get(i).key(), key -> new Node<>());
        }
        node.value = node.value == null ? value : node.value;
    }

    /** The longest phrase that begins at this token, null if there is none. */
    @Nullable
    Match<V> at(Tokens tokens, int index) {
        Match<V> longest = null;
        int end = index;
        for (var node = root.next.get(tokens.get(end).key());
                node != null;
                node = node.next.get(tokens.get(end).key())) {
            end++;
            if (node.value != null) {
                longest = new Match<>(end - index, node.value);
            }
        }
        return longest;
    }

    /** How many tokens the longest phrase at this token has; 0 if there is none. */
    int lengthAt(Tokens tokens, int index) {
        var match = at(tokens, index);
        return match == null ? 0 : match.length();
    }

    boolean startsAt(Tokens tokens, int index) {
        return lengthAt(tokens, index) > 0;
    }

    /** Whether a phrase begins at one of the tokens from the first up to, not including, the last. */
    boolean within(Tokens tokens, int from, int to) {
        return first(tokens, from, to) >= 0;
    }

    /** The first token from which a phrase begins and ends before {@code to}; -1 if there is none. */
    int first(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            int length = lengthAt(tokens, i);
            if (length > 0 && i + length <= to) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a phrase ends just before this token. */
    boolean endsAt(Tokens tokens, int index, int longest) {
        for (int i = Math.max(0, index - longest); i < index; i++) {
            if (endsExactly(tokens, i, index)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsExactly(Tokens tokens, int from, int to) {
        var node = root;
        for (int i = from; i < to && node != null; i++) {
            node = node.next.get(tokens.get(i).key());
        }
        return node != null && node.value != null;
    }
}
