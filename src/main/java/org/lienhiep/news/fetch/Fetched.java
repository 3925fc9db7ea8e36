package org.lienhiep.news.fetch;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of fetching a page. */
public sealed interface Fetched {

    /**
     * The page.
     *
     * @param finalUrl where it was found in the end
     * @param bytes its content, unpacked
     * @param kind what it is, by the server's word
     * @param contentType the media type that the server states, without parameters
     * @param charset the encoding that the server states; null where it states none, and possibly wrong
     * @param etag the server's mark for asking again; null for none
     * @param lastModified the server's moment for asking again, as it wrote it; null for none
     * @param redirects the addresses gone through before, the one asked for first; empty where there was no redirect
     */
    @SuppressWarnings("ArrayRecordComponent") // a page is bytes; nobody compares it as a record
    record Page(
            String finalUrl,
            byte[] bytes,
            ContentKind kind,
            String contentType,
            @Nullable String charset,
            @Nullable String etag,
            @Nullable String lastModified,
            List<String> redirects)
            implements Fetched {}

    /** The copy kept from before is still the page. */
    record NotModified() implements Fetched {}

    /** It was not fetched, or not read to its end, because our rules forbid it; asking again does not help. */
    record Refused(FetchRefusal reason) implements Fetched {}

    /**
     * The server or the way to it failed.
     *
     * @param status the server's status; null where it did not answer
     * @param retryAfter how long the server asks to be left alone; null where it does not say
     */
    record Failed(
            FetchFailure reason,
            @Nullable Integer status,
            @Nullable Duration retryAfter) implements Fetched {}
}
