package org.lienhiep.news;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * An article was recorded or changed; told within the same transaction.
 *
 * @param organisation whose record it is
 * @param url where it was published; null when it is known from paper or by hand only
 * @param text its text now
 */
public record ArticleSaved(
        ArticleId article,
        OrganisationId organisation,
        @Nullable String url,
        String text) {}
