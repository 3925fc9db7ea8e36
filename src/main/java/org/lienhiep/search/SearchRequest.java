package org.lienhiep.search;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Period;

/**
 * What someone looks for.
 *
 * @param text words that a record must all have, in any order, deaf to case and diacritics; nothing is found for none
 * @param kind only this kind; null for all
 * @param period only what was, or was about, some day of it; null for all
 */
public record SearchRequest(
        String text, @Nullable FindableKind kind, @Nullable Period period) {

    /** Everything with these words. */
    public static SearchRequest of(String text) {
        return new SearchRequest(text, null, null);
    }

    /** The same for another kind. */
    public SearchRequest withKind(@Nullable FindableKind other) {
        return new SearchRequest(text, other, period);
    }

    /** The same for another period. */
    public SearchRequest withPeriod(@Nullable Period other) {
        return new SearchRequest(text, kind, other);
    }
}
