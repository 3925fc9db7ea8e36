package org.lienhiep.rest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.ListQuery;

/**
 * Query parameters {@code page} and {@code size} of a list.
 *
 * @param page from 0, the default
 * @param size 1 to {@value #LARGEST}; 50 where nothing is said
 */
public record Page(@Nullable Integer page, @Nullable Integer size) {

    private static final int LARGEST = 500;
    private static final int USUAL = 50;

    public Page {
        if (page != null && page < 0) {
            throw InvalidInput.in("page", "rest.page.negative");
        }
        if (size != null && (size < 1 || size > LARGEST)) {
            throw InvalidInput.in("size", "rest.page.size", LARGEST);
        }
    }

    /** The list query for this page, ascending. */
    public <F, S extends Enum<S>> ListQuery<F, S> of(F filter, S order) {
        return of(filter, order, true);
    }

    /** The list query for this page. */
    public <F, S extends Enum<S>> ListQuery<F, S> of(F filter, S order, boolean ascending) {
        var limit = size == null ? USUAL : size;
        var offset = Math.multiplyExact(page == null ? 0 : page, limit);
        return new ListQuery<>(filter, order, ascending, Locale.of("vi"), offset, limit);
    }
}
