package org.lienhiep.news;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as it was handed in, turned into plain text, with what its page says about itself.
 *
 * @param text the text without markup
 * @param title the title that the page names
 * @param author the author that the page names
 * @param publisher the newspaper that the page names
 * @param publishedOn the day of publication by the page's own data; never a lone date in its text
 * @param url its address
 */
public record SourceText(
        String text,
        @Nullable String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable String url) {

    /** Longest text taken, in UTF-16 units: some hundred pages. */
    public static final int LONGEST = 1_000_000;

    /** A text of which nothing else is known. */
    public static SourceText plain(String text) {
        return new SourceText(text, null, null, null, null, null);
    }

    /** The same text with what a person says about it, which counts more than what its page says. */
    public SourceText with(
            @Nullable String ownTitle,
            @Nullable String ownAuthor,
            @Nullable String ownPublisher,
            @Nullable LocalDate ownDay) {
        return new SourceText(
                text,
                ownTitle == null ? title : ownTitle,
                ownAuthor == null ? author : ownAuthor,
                ownPublisher == null ? publisher : ownPublisher,
                ownDay == null ? publishedOn : ownDay,
                url);
    }

    /** The same text found at another address. */
    public SourceText at(@Nullable String address) {
        return new SourceText(text, title, author, publisher, publishedOn, address == null ? url : address);
    }
}
