package org.lienhiep.news.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mentions of one sort by their place. They are in the order of the text and do not overlap, so that each question
 * takes one binary search.
 *
 * @param <M> the sort
 */
final class Mentions<M extends Mention> {

    private final List<M> all;

    Mentions(List<M> all) {
        this.all = List.copyOf(all);
    }

    List<M> all() {
        return all;
    }

    /** The mention this token belongs to; null if it belongs to none. */
    @Nullable
    M at(int token) {
        int index = firstFrom(token + 1) - 1;
        return index >= 0 && token < all.get(index).to() ? all.get(index) : null;
    }

    /** The mention that begins at this token; null if none does. */
    @Nullable
    M startingAt(int token) {
        int index = firstFrom(token);
        return index < all.size() && all.get(index).from() == token ? all.get(index) : null;
    }

    /** The mentions that begin between these tokens, in their order. */
    List<M> within(int from, int to) {
        return all.subList(firstFrom(from), Math.max(firstFrom(from), firstFrom(to)));
    }

    /** The last mention that touches these tokens; null if none does. */
    @Nullable
    M lastWithin(int from, int to) {
        int index = firstFrom(to) - 1;
        return index >= 0 && all.get(index).to() > from ? all.get(index) : null;
    }

    /** The index of the first mention that begins at this token or after it. */
    private int firstFrom(int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
