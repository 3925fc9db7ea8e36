package org.lienhiep.news;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.kernel.Sha256;

/** Recognises the same text again: copies differ in blanks, quotation marks and case, not in words. */
public final class Checksum {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Checksum() {}

    /** The checksum of a text, the same for texts of the same words. */
    public static byte[] of(String text) {
        var words = NO_LETTERS.matcher(SearchKey.of(text)).replaceAll(" ").strip();
        return Sha256.of(words.getBytes(StandardCharsets.UTF_8));
    }
}
