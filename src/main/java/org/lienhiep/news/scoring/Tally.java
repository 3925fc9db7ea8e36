package org.lienhiep.news.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Counts, per field, the values expected, those proposed and those proposed rightly. */
public final class Tally {

    private static final int LONGEST = 160;

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<Miss> misses = new ArrayList<>();
    private String article = "";

    /**
     * A value that was not found, or one that was proposed wrongly.
     *
     * @param article in which
     * @param expected the value; null for one that nobody expected
     * @param proposed the value; null where nothing was proposed
     */
    public record Miss(
            String article,
            String field,
            @Nullable String expected,
            @Nullable String proposed) {}

    void begin(String name) {
        article = name;
    }

    /** All misses, in the order of the articles. */
    public List<Miss> misses() {
        return List.copyOf(misses);
    }

    /** All fields and their counts, in the order in which they are told. */
    public Map<String, Row> rows() {
        return Collections.unmodifiableMap(rows);
    }

    /** One field's counts. */
    public record Row(int expected, int proposed, int right) {

        /** How many of those proposed are right; 1 without any. */
        public double precision() {
            return proposed == 0 ? 1 : (double) right / proposed;
        }

        /** How many of those expected were found; 1 without any. */
        public double recall() {
            return expected == 0 ? 1 : (double) right / expected;
        }

        /** The harmonic mean of both. */
        public double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    /** The counts of a field; nothing but zeros for an unknown one. */
    public Row of(String field) {
        return rows.getOrDefault(field, new Row(0, 0, 0));
    }

    /** The fields in which something was missed, or proposed wrongly. */
    public Map<String, Row> wrong() {
        var wrong = new LinkedHashMap<>(rows);
        wrong.values().removeIf(row -> row.right == row.expected && row.right == row.proposed);
        return wrong;
    }

    void add(String field, int expected, int proposed, int right) {
        rows.merge(
                field,
                new Row(expected, proposed, right),
                (one, other) ->
                        new Row(one.expected + other.expected, one.proposed + other.proposed, one.right + other.right));
    }

    /** Compares a field that has at most one value. */
    <T> void one(String field, @Nullable T expected, @Nullable T proposed, BiPredicate<T, T> same) {
        boolean right = expected != null && proposed != null && same.test(expected, proposed);
        add(field, expected == null ? 0 : 1, proposed == null ? 0 : 1, right ? 1 : 0);
        if (!right && (expected != null || proposed != null)) {
            miss(field, expected, proposed);
        }
    }

    /** Compares a field of many values; each proposed one answers for at most one of those expected. */
    <E, P> void many(String field, List<E> expected, List<P> proposed, BiPredicate<E, P> same) {
        var left = new ArrayList<>(proposed);
        int right = 0;
        for (var each : expected) {
            var hit = left.stream().filter(other -> same.test(each, other)).findFirst();
            if (hit.isPresent()) {
                left.remove(hit.get());
                right++;
            } else {
                miss(field, each, null);
            }
        }
        left.forEach(each -> miss(field, null, each));
        add(field, expected.size(), proposed.size(), right);
    }

    private void miss(String field, @Nullable Object expected, @Nullable Object proposed) {
        misses.add(new Miss(article, field, shown(expected), shown(proposed)));
    }

    private static @Nullable String shown(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        var text = value.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    /** The table that score.py prints. */
    @Override
    public String toString() {
        var table = new StringBuilder("%-18s%9s%9s%7s%11s%8s%7s%n"
                .formatted("field", "expected", "proposed", "right", "precision", "recall", "F1"));
        rows.forEach((field, row) -> table.append(String.format(
                Locale.ROOT,
                "%-18s%9d%9d%7d%11.3f%8.3f%7.3f%n",
                field,
                row.expected,
                row.proposed,
                row.right,
                row.precision(),
                row.recall(),
                row.f1())));
        return table.toString();
    }
}
