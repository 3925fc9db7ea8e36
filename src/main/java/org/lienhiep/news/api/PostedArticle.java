package org.lienhiep.news.api;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.capture.Captured;
import org.lienhiep.news.capture.SourceTexts;

/**
 * An article as a caller posts it.
 *
 * @param text its words; or else {@code html}, or else it is fetched from {@code url}
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

    /**
     * Its words with what is known of it.
     *
     * @param fetch fetches the article at an address
     */
    Captured captured(Function<String, Captured> fetch) {
        if (text != null && html != null) {
            throw InvalidInput.in("text", "news.api.text-or-html");
        }
        var captured = given(fetch, orNull(url));
        return captured.saying(captured.source()
                .with(orNull(title), orNull(author), orNull(publisher), Days.parse("publishedOn", publishedOn)));
    }

    private Captured given(Function<String, Captured> fetch, @Nullable String address) {
        if (html != null) {
            return SourceTexts.capturePage(html, address);
        }
        if (text != null) {
            return SourceTexts.captureWords(text, address);
        }
        if (address != null) {
            return fetch.apply(address);
        }
        throw InvalidInput.in("text", "news.source.empty");
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
