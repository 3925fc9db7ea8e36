package org.lienhiep.news.press;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.ArticleId;
import org.lienhiep.kernel.id.MeetingId;

/**
 * An article as it is printed.
 *
 * @param text its own text, without markup
 * @param keptSince when it was recorded here
 * @param checksum SHA-256 of its text in UTF-8, 64 hexadecimal digits
 * @param original the page or file that it was captured from; null where it was typed or pasted
 * @param meetings the meetings that it records, in the order in which they were linked
 * @param sentences what records rest on, word by word, in the order of the text
 */
public record Clip(
        ArticleId id,
        String title,
        @Nullable String author,
        @Nullable String publisher,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        String text,
        Instant keptSince,
        String checksum,
        @Nullable Original original,
        List<MeetingId> meetings,
        List<String> sentences) {

    public Clip {
        meetings = List.copyOf(meetings);
        sentences = List.copyOf(sentences);
    }

    /**
     * What an article was captured from, of which a clean copy is kept here.
     *
     * @param name the file's name; null for a page of the web
     * @param sha256 of its bytes as they came, 64 hexadecimal digits
     */
    public record Original(@Nullable String name, Instant capturedAt, String sha256) {}
}
