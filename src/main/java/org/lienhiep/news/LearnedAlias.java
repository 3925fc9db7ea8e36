package org.lienhiep.news;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.kernel.id.ArticleId;

/**
 * A name under which articles know a record of this union, because someone said so.
 *
 * @param written the name as the article wrote it
 * @param target id of the organisation, person or indicator
 * @param article in which it was confirmed; null when it was entered by hand or the article is gone
 * @param by who confirmed it
 */
public record LearnedAlias(
        UUID id,
        AliasKind kind,
        String written,
        UUID target,
        @Nullable ArticleId article,
        String by,
        Instant at) {

    /** Whether an article that writes this name means it. */
    public boolean is(AliasKind otherKind, @Nullable String name) {
        return kind == otherKind && name != null && SearchKey.of(name).equals(SearchKey.of(written));
    }
}
