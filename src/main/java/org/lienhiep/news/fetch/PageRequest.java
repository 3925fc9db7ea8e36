package org.lienhiep.news.fetch;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch, and how much of it at most.
 *
 * @param url the address as typed or found; may be anything, and is judged by the fetcher
 * @param accepted which contents are wanted; any other is refused unread
 * @param etag the mark that the server gave with the copy kept from before; null for none
 * @param lastModified the moment, as the server wrote it, of the copy kept from before; null for none
 * @param maxBytes the largest page taken, counted after unpacking
 * @param within how long it may take in all, redirects included
 */
public record PageRequest(
        String url,
        Set<ContentKind> accepted,
        @Nullable String etag,
        @Nullable String lastModified,
        long maxBytes,
        Duration within) {

    private static final long LARGEST_PAGE = 5L << 20;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** An article that a person asks for: a page, a text or a document of up to 5 MB, within 20 seconds. */
    public static PageRequest article(String url) {
        return new PageRequest(url, ContentKind.ARTICLES, null, null, LARGEST_PAGE, LONGEST);
    }

    /** A feed or a site map of up to 5 MB within 20 seconds, if it changed since the copy kept from before. */
    public static PageRequest feed(String url, @Nullable String etag, @Nullable String lastModified) {
        return new PageRequest(url, Set.of(ContentKind.XML, ContentKind.HTML), etag, lastModified, LARGEST_PAGE, LONGEST);
    }

    /** A small text such as robots.txt, up to 500 KB within 10 seconds. */
    public static PageRequest text(String url) {
        return new PageRequest(url, Set.of(ContentKind.TEXT, ContentKind.HTML), null, null, 500L << 10, Duration.ofSeconds(10));
    }
}
