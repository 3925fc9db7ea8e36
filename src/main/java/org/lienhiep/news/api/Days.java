package org.lienhiep.news.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;

/** Days in JSON: {@code 2011-08-08}. */
final class Days {

    private Days() {}

    /**
     * The day; null where nothing is said.
     *
     * @throws InvalidInput when there is no such day, as 2011-02-31
     */
    static @Nullable LocalDate parse(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            throw InvalidInput.in(field, "rest.date", text);
        }
    }
}
