package org.lienhiep.news.watch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells feeds from sitemaps by their first element, whatever the server calls them, and reads either. A document that
 * defines entities is refused unread: no honest list does, and those that do read files or fill the memory.
 */
final class ListReader {

    /** How many characters may stand before the first element: comments, style sheets, licences. */
    private static final int HEAD = 8_000;

    private static final Pattern FIRST =
            Pattern.compile("<(?:[a-z][\\w.-]*:)?(rss|feed|rdf|urlset|sitemapindex)[\\s>]");
    private static final Pattern DEFINES = Pattern.compile("<!\\s*(doctype|entity)");

    private ListReader() {}

    /**
     * Reads a list; any bytes will do.
     *
     * @param charset the encoding that the server states; null for none
     */
    static Listing read(byte[] bytes, String url, @Nullable String charset) {
        var head = head(bytes);
        if (DEFINES.matcher(head).find()) {
            return new Listing.Unreadable(LookProblem.NOT_A_LIST);
        }
        var first = FIRST.matcher(head);
        if (!first.find()) {
            return new Listing.Unreadable(LookProblem.NOT_A_LIST);
        }
        return switch (first.group(1)) {
            case "urlset", "sitemapindex" -> SitemapReader.read(bytes, url);
            default -> FeedReader.read(bytes, url, charset);
        };
    }

    /** The beginning in lower case; zero bytes left out, so that UTF-16 is seen through as well. */
    private static String head(byte[] bytes) {
        var length = Math.min(bytes.length, HEAD);
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
    }
}
