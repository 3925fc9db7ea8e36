package org.lienhiep.meeting.agenda.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The order and depth of nested items. An item moves together with those below it, and never deeper than one level
 * below the item before it.
 *
 * @param <T> an item
 */
final class AgendaOrder<T> {

    static final int DEEPEST = 3;

    private final List<T> items = new ArrayList<>();
    private final ToIntFunction<T> level;
    private final ObjIntConsumer<T> setLevel;

    AgendaOrder(ToIntFunction<T> level, ObjIntConsumer<T> setLevel) {
        this.level = level;
        this.setLevel = setLevel;
    }

    List<T> items() {
        return Collections.unmodifiableList(items);
    }

    void replace(List<T> others) {
        items.clear();
        items.addAll(others);
    }

    void add(T item) {
        items.add(item);
        fit();
    }

    /** Takes one item away; those below it stay. Answers the one that then has the cursor; null for none. */
    @Nullable
    T remove(T item) {
        var index = items.indexOf(item);
        items.remove(index);
        fit();
        return items.isEmpty() ? null : items.get(Math.min(index, items.size() - 1));
    }

    /** Moves an item before the one above it, or behind the one that follows it; false when there is none. */
    boolean move(T item, int by) {
        var from = items.indexOf(item);
        var end = end(from);
        if (by < 0) {
            return from > 0 && put(from, end, from - 1);
        }
        return end < items.size() && put(from, end, end(end));
    }

    /** Moves an item to the place of another: before it when it comes from below, behind it when from above. */
    boolean moveTo(T item, T target) {
        var from = items.indexOf(item);
        var end = end(from);
        var to = items.indexOf(target);
        if (to >= from && to < end) {
            return false;
        }
        return put(from, end, to < from ? to : end(to));
    }

    /** Moves the items between two indexes before the one at a third. */
    private boolean put(int from, int end, int to) {
        var moved = new ArrayList<>(items.subList(from, end));
        items.subList(from, end).clear();
        items.addAll(to > from ? to - moved.size() : to, moved);
        fit();
        return true;
    }

    /** Indents an item with those below it, or takes it out; false when it cannot go further. */
    boolean shift(T item, int by) {
        var from = items.indexOf(item);
        var end = end(from);
        var now = level.applyAsInt(item) + by;
        var highest = from == 0 ? 1 : level.applyAsInt(items.get(from - 1)) + 1;
        var deepest = items.subList(from, end).stream().mapToInt(level).max().orElse(1) + by;
        if (now < 1 || now > highest || deepest > DEEPEST) {
            return false;
        }
        items.subList(from, end).forEach(each -> setLevel.accept(each, level.applyAsInt(each) + by));
        fit();
        return true;
    }

    /** Index behind the last item below this one. */
    private int end(int index) {
        var end = index + 1;
        while (end < items.size() && level.applyAsInt(items.get(end)) > level.applyAsInt(items.get(index))) {
            end++;
        }
        return end;
    }

    private void fit() {
        var above = 0;
        for (var item : items) {
            above = Math.min(level.applyAsInt(item), above + 1);
            setLevel.accept(item, above);
        }
    }
}
