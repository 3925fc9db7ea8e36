package org.lienhiep.news.watch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page that a person or his own program sends to the inbox.
 *
 * @param title null to take it from the page
 * @param text its words, where the sender has them; null to have the page fetched and read within minutes
 */
public record SentPage(
        String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable String text) {}
