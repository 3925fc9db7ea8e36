package org.lienhiep.news.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Counts, per field, the values expected, those proposed and those proposed rightly. */
final class Tally {

    private final Map<String, Row> rows = new LinkedHashMap<>();

    /** One field's counts. */
    record Row(int expected, int proposed, int right) {

        double precision() {
            return proposed == 0 ? 1 : (double) right / proposed;
        }

        double recall() {
            return expected == 0 ? 1 : (double) right / expected;
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    Row of(String field) {
        return rows.getOrDefault(field, new Row(0, 0, 0));
    }

    /** The fields in which something was missed, or proposed wrongly. */
    Map<String, Row> wrong() {
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
            }
        }
        add(field, expected.size(), proposed.size(), right);
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
