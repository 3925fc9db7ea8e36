package org.lienhiep.news.learning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.news.AliasKind;

/**
 * A learned name in a list.
 *
 * @param target id of the organisation, person or indicator
 * @param article in which it was confirmed; null when it was entered by hand or the article is gone
 * @param articleTitle that article's title
 * @param uses in how many recorded articles it was of use since
 */
public record LearnedRow(
        UUID id,
        AliasKind kind,
        String written,
        UUID target,
        @Nullable ArticleId article,
        @Nullable String articleTitle,
        String by,
        Instant at,
        int uses) {}
