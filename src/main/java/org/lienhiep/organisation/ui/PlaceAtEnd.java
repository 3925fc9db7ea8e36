package org.lienhiep.organisation.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;

/**
 * The place with which the name of an organisation ends, such as {@code tỉnh Bình Lâm}.
 *
 * @param words as they are written, the kind of place first
 * @param name how many of them, from the last, are the place's own name
 */
record PlaceAtEnd(List<String> words, int name) {

    private static final String CITY = "phố";

    /** The last words of what a place is. */
    private static final Set<String> KINDS = Set.of("tỉnh", CITY, "tp", "tp.", "quận", "huyện", "xã", "phường", "trấn");

    /** The first words of those kinds that have two, as in "thành phố" and "thị xã". */
    private static final Set<String> FIRST_OF_TWO = Set.of("thành", "thị");

    private static final Set<String> DASHES = Set.of("-", "–");

    PlaceAtEnd {
        words = List.copyOf(words);
    }

    /**
     * What an organisation of a place is called when it is of another: the place at the end of its name is exchanged,
     * with or without the word for what it is.
     *
     * @param name of the organisation, such as {@code Hội Đông y tỉnh Bình Lâm}
     * @param before name of another that ends with the old place
     * @param after name of another that ends with the new one
     * @return the name as it is when one of the others names no place, or this one not the old place
     */
    static String moved(String name, String before, String after) {
        var from = of(before);
        var to = of(after);
        if (from == null || to == null) {
            return name;
        }
        var words = words(name);
        var own = of(name);
        if (own != null) {
            return own.isSame(from) ? ending(words, own.words.size(), to.words) : name;
        }
        return endsWith(words, from.ownName()) ? ending(words, from.name, to.ownName()) : name;
    }

    /** The place with which a name ends; null when it ends otherwise. */
    static @Nullable PlaceAtEnd of(String organisation) {
        var words = words(organisation);
        int at = words.size() - 1;
        while (at >= 0 && !isKind(words.get(at)) && (isProper(words.get(at)) || DASHES.contains(words.get(at)))) {
            at--;
        }
        int name = words.size() - 1 - at;
        if (at < 0 || name == 0 || !isKind(words.get(at))) {
            return null;
        }
        boolean two = at > 0 && FIRST_OF_TWO.contains(lower(words.get(at - 1)));
        return new PlaceAtEnd(words.subList(two ? at - 1 : at, words.size()), name);
    }

    private static List<String> words(String name) {
        return Arrays.asList(name.strip().split("\\s+"));
    }

    private static boolean isKind(String word) {
        return KINDS.contains(lower(word));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static boolean isProper(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.codePointAt(0))
                && Character.isLetter(word.codePointBefore(word.length()));
    }

    private List<String> ownName() {
        return words.subList(words.size() - name, words.size());
    }

    /** Whether it is the same place, however it is abbreviated and its tones are placed. */
    private boolean isSame(PlaceAtEnd other) {
        return kind().equals(other.kind()) && key(ownName()).equals(key(other.ownName()));
    }

    private String kind() {
        var last = lower(words.get(words.size() - name - 1));
        return last.startsWith("tp") ? CITY : last;
    }

    private static boolean endsWith(List<String> words, List<String> end) {
        return words.size() > end.size()
                && key(words.subList(words.size() - end.size(), words.size())).equals(key(end));
    }

    private static String key(List<String> words) {
        return SearchKey.of(String.join(" ", words));
    }

    private static String ending(List<String> words, int old, List<String> end) {
        var start = String.join(" ", words.subList(0, words.size() - old));
        return (start + " " + String.join(" ", end)).strip();
    }
}
