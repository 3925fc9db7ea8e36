package org.lienhiep.kernel;

import java.util.Locale;

/**
 * One page of a list: what to show, in which order, from where.
 *
 * @param <F> what narrows the list
 * @param <S> what it can be ordered by
 * @param language decides the alphabet of the order
 * @param offset rows to leave out, from 0
 * @param limit rows to return at most
 */
public record ListQuery<F, S extends Enum<S>>(
        F filter, S order, boolean ascending, Locale language, int offset, int limit) {

    public ListQuery {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("no page of %d rows after %d".formatted(limit, offset));
        }
    }

    /** The name of PostgreSQL's ICU collation for the reader's alphabet. */
    public String collation() {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? "\"en-x-icu\"" : "\"vi-x-icu\"";
    }

    /** SQL for the direction; rows without a value come last either way. */
    public String direction() {
        return ascending ? "asc nulls last" : "desc nulls last";
    }
}
