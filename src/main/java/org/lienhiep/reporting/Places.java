package org.lienhiep.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts things into another order, one step at a time. */
final class Places {

    private Places() {}

    /**
     * The things in their new order.
     *
     * @param steps towards the end, or towards the beginning when negative
     * @return empty when it stands at that end already, or is not among them
     */
    static <T> Optional<List<T>> moved(List<T> things, T thing, int steps) {
        var from = things.indexOf(thing);
        var to = Math.clamp((long) from + steps, 0, things.size() - 1);
        if (from < 0 || from == to) {
            return Optional.empty();
        }
        var reordered = new ArrayList<>(things);
        reordered.remove(from);
        reordered.add(to, thing);
        return Optional.of(reordered);
    }
}
