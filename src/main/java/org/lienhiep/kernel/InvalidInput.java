package org.lienhiep.kernel;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person entered breaks a rule. Nothing of it was stored. Screens show each problem beside its field, the API
 * returns them all; the texts come from the message bundles.
 */
public class InvalidInput extends RuntimeException {

    private final transient List<Problem> problems;

    /** An input with these problems, at least one. */
    public InvalidInput(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** An input with one problem in one field. */
    public static InvalidInput in(String field, String message, Object... arguments) {
        return new InvalidInput(List.of(new Problem(field, message, arguments)));
    }

    /** An input that is wrong as a whole, in no single field. */
    public static InvalidInput because(String message, Object... arguments) {
        return new InvalidInput(List.of(new Problem(null, message, arguments)));
    }

    /**
     * What was entered in a field that cannot be left out.
     *
     * @throws InvalidInput when nothing was
     */
    public static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw in(field, "shell.required");
        }
        return value;
    }

    /** All that is wrong, in the order in which it was found. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing that is wrong.
     *
     * @param field name of the record component it was entered in, null when it concerns the whole
     * @param message key in the message bundles
     * @param arguments what the message names
     */
    @SuppressWarnings("ArrayRecordComponent") // only ever read by a message format
    public record Problem(@Nullable String field, String message, Object... arguments) {

        @Override
        public String toString() {
            return "%s: %s %s".formatted(field, message, Arrays.toString(arguments));
        }
    }
}
