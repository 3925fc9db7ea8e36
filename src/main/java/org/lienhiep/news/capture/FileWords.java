package org.lienhiep.news.capture;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.reading.TextDecoder;

/**
 * A file read, whatever it is. What it is is told by its bytes, not by its name.
 *
 * @param contentType its media type, told by its bytes
 */
record FileWords(PageWords words, String contentType) {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final Pattern HTML_START = Pattern.compile(
            "<(!doctype html|html|head|body|div|article|section|main|p|h[1-6]|span|table|meta|link|title|base|style|script|!--)\\b.*",
            Pattern.DOTALL);
    private static final int HEAD = 2000;

    /**
     * Reads a file.
     *
     * @param url where it was found, null where it was not
     * @throws InvalidInput when it is none of the kinds that can be read
     */
    static FileWords read(byte[] bytes, @Nullable String url) {
        if (bytes.length > SourceTexts.LARGEST_FILE) {
            throw InvalidInput.in("source", "news.source.too-large", SourceTexts.LARGEST_FILE >> 20);
        }
        if (startsWith(bytes, ZIP)) {
            return new FileWords(WordFile.read(bytes), WordFile.CONTENT_TYPE);
        }
        if (startsWith(bytes, PDF)) {
            return new FileWords(PdfFile.read(bytes), "application/pdf");
        }
        if (startsWith(bytes, OLE)) {
            throw InvalidInput.in("source", "news.source.doc");
        }
        if (MailFile.isOne(bytes)) {
            return new FileWords(MailFile.read(bytes), "message/rfc822");
        }
        var text = decoded(bytes);
        return new FileWords(SourceTexts.words(text, url), looksLikeHtml(text) ? "text/html" : "text/plain");
    }

    /**
     * Text of bytes, in the encoding that they look like: what servers and mails state is wrong often enough.
     *
     * @throws InvalidInput when they are no text
     */
    static String decoded(byte[] bytes) {
        return switch (TextDecoder.decode(bytes)) {
            case TextDecoder.Decoded.Text decoded -> decoded.text();
            case TextDecoder.Decoded.Binary() -> throw InvalidInput.in("source", "news.source.binary");
        };
    }

    static boolean looksLikeHtml(String text) {
        var start = text.stripLeading();
        return HTML_START
                .matcher(start.substring(0, Math.min(start.length(), HEAD)).toLowerCase(Locale.ROOT))
                .matches();
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
