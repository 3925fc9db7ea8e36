package org.lienhiep.reporting.ui;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;

/**
 * Which text of a pasted block goes into which cell. A block that names indicators, by name or code, goes where it
 * says; any other fills the cells from the cursor down.
 *
 * @param entries what to type where
 * @param unknown what stood where an indicator was expected and is none
 * @param byName whether the block named its indicators
 */
record PastePlan(List<Entry> entries, List<String> unknown, boolean byName) {

    private static final Pattern NUMBERING = Pattern.compile("^(?:[0-9]+|[ivx]+|[a-z])[.)]\\s*|^[-+*•]\\s*");
    private static final int NAME_WITHIN = 3;

    /**
     * One cell.
     *
     * @param cell code of its indicator
     * @param text the figure
     * @param note null when the block has none
     */
    record Entry(String cell, String text, @Nullable String note) {}

    /**
     * What an indicator can be recognised by.
     *
     * @param names in any language
     * @param units words of its unit, which may stand before the figure
     */
    record Target(String code, List<String> names, List<String> units) {}

    /**
     * Plans.
     *
     * @param from code of the cell under the cursor
     * @param targets the cells in their order on the page, without those that cannot be filled in
     * @param figure tells whether a text is a figure or a word for one
     */
    static PastePlan of(PastedBlock block, String from, List<Target> targets, Predicate<String> figure) {
        var names = names(targets);
        var named = block.lines().stream().anyMatch(line -> nameIn(line, names).isPresent());
        return named ? byName(block, names, figure) : inOrder(block, from, targets, figure);
    }

    private static Map<String, Target> names(List<Target> targets) {
        var names = new HashMap<String, Target>();
        var twice = new HashSet<String>();
        for (var target : targets) {
            for (var name : target.names()) {
                var other = names.put(key(name), target);
                if (other != null && !other.equals(target)) {
                    twice.add(key(name));
                }
            }
        }
        twice.forEach(names::remove);
        return names;
    }

    /** Names without their numbering and what stands in brackets at their end, such as the unit. */
    private static String key(String text) {
        var plain = SearchKey.of(text);
        return NUMBERING
                .matcher(plain)
                .replaceFirst("")
                .replaceFirst("\\s*\\([^()]*\\)$", "")
                .replaceFirst("[:.;,]+$", "");
    }

    private static Optional<Integer> nameIn(List<String> line, Map<String, Target> names) {
        for (int column = 0; column < Math.min(NAME_WITHIN, line.size()); column++) {
            if (names.containsKey(key(line.get(column)))) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static PastePlan byName(PastedBlock block, Map<String, Target> names, Predicate<String> figure) {
        var entries = new ArrayList<Entry>();
        var unknown = new ArrayList<String>();
        for (var line : block.lines()) {
            var column = nameIn(line, names);
            if (column.isPresent()) {
                var target = requireNonNull(names.get(key(line.get(column.get()))));
                figureAfter(line, column.get(), target, figure).ifPresent(entries::add);
            } else {
                strange(line, figure).ifPresent(unknown::add);
            }
        }
        return new PastePlan(List.copyOf(entries), List.copyOf(unknown), true);
    }

    /** The first text behind the name that is not its unit, and what stands behind that as its note. */
    private static Optional<Entry> figureAfter(List<String> line, int name, Target target, Predicate<String> figure) {
        var units = Set.copyOf(target.units().stream().map(SearchKey::of).toList());
        for (int column = name + 1; column < line.size(); column++) {
            var text = line.get(column);
            if (!text.isEmpty() && !units.contains(SearchKey.of(text))) {
                return Optional.of(new Entry(target.code(), text, note(line, column + 1, figure)));
            }
        }
        return Optional.empty();
    }

    /** A name that nobody knows, when a figure stands behind it; headings have none. */
    private static Optional<String> strange(List<String> line, Predicate<String> figure) {
        var words = line.stream()
                .filter(text -> !text.isEmpty() && !figure.test(text))
                .findFirst();
        var counted = line.stream().skip(1).anyMatch(text -> !text.isEmpty() && figure.test(text));
        return counted ? words : Optional.empty();
    }

    private static PastePlan inOrder(PastedBlock block, String from, List<Target> targets, Predicate<String> figure) {
        var entries = new ArrayList<Entry>();
        var next = 0;
        while (next < targets.size() && !targets.get(next).code().equals(from)) {
            next++;
        }
        for (var line : block.lines()) {
            if (next < targets.size() && !line.getFirst().isEmpty()) {
                entries.add(new Entry(targets.get(next).code(), line.getFirst(), note(line, 1, figure)));
            }
            next++;
        }
        return new PastePlan(List.copyOf(entries), List.of(), false);
    }

    /** Words behind a figure are its note; another figure there belongs to another half-year. */
    private static @Nullable String note(List<String> line, int column, Predicate<String> figure) {
        if (column >= line.size() || line.get(column).isEmpty() || figure.test(line.get(column))) {
            return null;
        }
        return line.get(column);
    }
}
