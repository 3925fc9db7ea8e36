package org.lienhiep.news;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;

/**
 * What is known about an article before it is stored.
 *
 * @param organisation whose record it is, usually the union
 * @param text its text without markup
 */
public record ArticleDraft(
        @Nullable OrganisationId organisation,
        @Nullable String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        @Nullable String text) {}
