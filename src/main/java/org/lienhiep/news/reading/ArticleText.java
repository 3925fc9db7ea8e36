package org.lienhiep.news.reading;

import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article to be read: its text and what is known about it from elsewhere. The text is composed (Unicode NFC) at
 * this door, and letters of old Vietnamese encodings are put right; all ranges of a reading point into {@link #text()}
 * as it is then.
 *
 * @param text the text, normalised; may be empty
 * @param publishedOn the day it appeared according to metadata, null if they do not say; it wins over the page
 * @param publisher the newspaper according to metadata, null if they do not say
 * @param url where it was found, null if nowhere
 * @param title the title according to metadata, null if they do not say
 * @param author the author according to metadata, null if they do not say
 */
public record ArticleText(
        String text,
        @Nullable LocalDate publishedOn,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String title,
        @Nullable String author) {

    public ArticleText {
        text = normalise(text);
        publisher = blankToNull(publisher);
        url = blankToNull(url);
        title = blankToNull(title);
        author = blankToNull(author);
    }

    /** A text of which nothing else is known. */
    public static ArticleText of(String text) {
        return new ArticleText(text, null, null, null, null, null);
    }

    /** The same article with the day on which it appeared. */
    public ArticleText publishedOn(LocalDate day) {
        return new ArticleText(text, day, publisher, url, title, author);
    }

    /** The form in which texts are read and ranges are counted: legacy letters repaired, Unicode composed (NFC). */
    public static String normalise(String text) {
        return Normalizer.normalize(TextDecoder.repair(text), Normalizer.Form.NFC);
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        var collapsed = value == null ? "" : Whitespace.collapse(normalise(value));
        return collapsed.isEmpty() ? null : collapsed;
    }
}
