package org.lienhiep.news;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * One line of the list of articles.
 *
 * @param url where it was published; null when it is known from paper or by hand only
 * @param meetings how many meetings it records
 */
public record ArticleRow(
        ArticleId id,
        OrganisationId organisation,
        String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        int meetings) {}
