package org.lienhiep.news.capture;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.ArticleId;

/**
 * An article recorded before that another one seems to be.
 *
 * @param likeness the share of its text that is the same, between 0 and 1; 1 for word by word
 */
public record Duplicate(
        ArticleId article,
        String title,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        Reason reason,
        double likeness) {

    /** Why it seems to be the same, the surest first. */
    public enum Reason {
        /** It was found at one of the same addresses. */
        ADDRESS,
        /** It has the same words. */
        TEXT,
        /** It has nearly the same words, as copies in other newspapers have. */
        NEARLY
    }
}
