package org.lienhiep.news.api;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.SourceText;
import org.lienhiep.news.capture.SourceTexts;

/**
 * An article as a caller posts it.
 *
 * @param text its words; or else {@code html}
 * @param html the source of its page
 * @param url where it was found
 * @param publishedOn the day, such as {@code 2011-08-09}
 * @param union code of the union whose record it is; may be left out by whoever keeps the news of one union only
 */
record PostedArticle(
        @Nullable String text,
        @Nullable String html,
        @Nullable String url,
        @Nullable String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable String publishedOn,
        @Nullable String union) {

    SourceText source() {
        if (text != null && html != null) {
            throw InvalidInput.in("text", "news.api.text-or-html");
        }
        if (text == null && html == null) {
            throw InvalidInput.in("text", "news.source.empty");
        }
        var address = orNull(url);
        var source =
                html == null ? SourceTexts.plain(String.valueOf(text)).at(address) : SourceTexts.html(html, address);
        return source.with(orNull(title), orNull(author), orNull(publisher), Days.parse("publishedOn", publishedOn));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
