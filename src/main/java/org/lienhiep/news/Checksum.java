package org.lienhiep.news;

import java.nio.charset.StandardCharsets;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.kernel.Sha256;

/** Recognises the same text again: copies differ in blanks, quotation marks and case, not in words. */
public final class Checksum {

    private Checksum() {}

    /** The checksum of a text, the same for texts of the same words. */
    public static byte[] of(String text) {
        var words = String.join(" ", SearchKey.words(text));
        return Sha256.of(words.getBytes(StandardCharsets.UTF_8));
    }
}
