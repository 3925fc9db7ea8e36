package org.lienhiep.news.capture;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Sha256;

/**
 * What an article was captured from; of the original itself only its hash is kept.
 *
 * @param name the file's name; null where it was no file
 * @param size in bytes
 * @param sha256 tells whether a file or page that turns up later is the very same
 */
@SuppressWarnings("ArrayRecordComponent") // a digest is bytes; nobody compares it as a record
public record Original(Origin origin, @Nullable String name, String contentType, long size, byte[] sha256) {

    /** How an article came in. */
    public enum Origin {
        /** Words or a page's source, pasted. */
        PASTED,
        FILE,
        /** Fetched from its address. */
        WEB,
        /** Sent by the bookmark button from the page that the person saw. */
        BOOKMARK
    }

    static Original of(Origin origin, @Nullable String name, String contentType, byte[] bytes) {
        return new Original(
                origin, name == null ? null : SourceLines.line(name), contentType, bytes.length, Sha256.of(bytes));
    }
}
