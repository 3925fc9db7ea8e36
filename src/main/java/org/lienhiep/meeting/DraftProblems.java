package org.lienhiep.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;
import org.lienhiep.kernel.Named;

/** What is wrong in a draft, as its rules find it, and the rules that many fields have in common. */
final class DraftProblems {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 100_000;

    private final List<Problem> problems = new ArrayList<>();

    /** Stops a draft that something is wrong with. */
    void stop() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    /** Said once, even where two rows break the same rule at the same field. */
    void add(String field, String message, Object... arguments) {
        if (problems.stream().noneMatch(said -> field.equals(said.field()) && message.equals(said.message()))) {
            problems.add(new Problem(field, message, arguments));
        }
    }

    static <T> void each(String list, List<T> rows, BiConsumer<String, T> rule) {
        for (int i = 0; i < rows.size(); i++) {
            rule.accept(list + "[" + i + "]", rows.get(i));
        }
    }

    void required(String field, String message, @Nullable Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            add(field, message);
        }
    }

    void notNegative(String field, @Nullable Integer number) {
        if (number != null && number < 0) {
            add(field, "meeting.number.negative");
        }
    }

    void named(String field, @Nullable Named<?> named) {
        line(field, named == null ? null : named.name());
    }

    void line(String field, @Nullable String text) {
        length(field, text, LONGEST_LINE);
    }

    void text(String field, @Nullable String text) {
        length(field, text, LONGEST_TEXT);
    }

    private void length(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            add(field, "shell.too-long", longest);
        }
    }

    /** Names the rows that say again what an earlier one said. */
    <T> void eachOnce(
            String list, String field, String message, List<T> rows, Function<T, ? extends @Nullable Object> key) {
        var seen = new HashSet<@Nullable Object>();
        each(list, rows, (at, row) -> {
            var said = key.apply(row);
            if (said != null && !seen.add(said)) {
                add(at + field, message);
            }
        });
    }
}
