package org.lienhiep.news.learning;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.news.AliasKind;

/**
 * What narrows a list of learned names.
 *
 * @param union whose names
 * @param text part of the name, deaf to case and diacritics; empty for all
 * @param kind only names of such records; null for all
 */
public record LearnedFilter(
        OrganisationId union, String text, @Nullable AliasKind kind) {

    /** All names of a union. */
    public static LearnedFilter of(OrganisationId union) {
        return new LearnedFilter(union, "", null);
    }

    /** The same with another text. */
    public LearnedFilter withText(String other) {
        return new LearnedFilter(union, other, kind);
    }

    /** The same for another kind. */
    public LearnedFilter of(@Nullable AliasKind other) {
        return new LearnedFilter(union, text, other);
    }
}
