package org.lienhiep.news;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * An article was recorded; told in the same transaction.
 *
 * @param organisation whose record it is
 * @param url where it was published; null when it is known from paper or by hand only
 */
public record ArticleRecorded(
        ArticleId article,
        OrganisationId organisation,
        @Nullable String url) {}
