package org.lienhiep.news;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.regex.Pattern;
import org.lienhiep.kernel.SearchKey;

/** Recognises the same text again: copies differ in blanks, quotation marks and case, not in words. */
final class Checksum {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Checksum() {}

    static byte[] of(String text) {
        try {
            var words = NO_LETTERS.matcher(SearchKey.of(text)).replaceAll(" ").strip();
            return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException("Every Java has SHA-256", unavailable);
        }
    }
}
