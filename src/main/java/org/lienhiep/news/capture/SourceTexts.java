package org.lienhiep.news.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.SourceText;
import org.lienhiep.news.reading.TextDecoder;

/**
 * Turns what people hand in – pasted words, a page's source, a file – into plain text, or says why it cannot. Touches
 * nothing that is stored, so no role is asked.
 */
public final class SourceTexts {

    /** Largest file taken, in bytes. */
    public static final int LARGEST_FILE = 5 << 20;

    private static final long LARGEST_ENTRY = 64L << 20;

    /** Control characters but blanks and line ends, and halves of characters that lost the other half. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\s]]|\\p{Cs}");

    private static final int MOST_CONTROLS = 10;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private SourceTexts() {}

    /**
     * What was pasted or typed: words, or the source of a web page.
     *
     * @throws InvalidInput when there is nothing to read or too much
     */
    public static SourceText pasted(String text, @Nullable String url) {
        var cleaned = cleaned(text);
        var source = looksLikeHtml(cleaned) ? HtmlText.of(cleaned, url) : SourceText.plain(TextDecoder.repair(cleaned));
        return checked(source.at(url));
    }

    /**
     * Words as they are, whatever they look like.
     *
     * @throws InvalidInput when there is nothing to read or too much
     */
    public static SourceText plain(String text) {
        return checked(SourceText.plain(cleaned(text)));
    }

    /**
     * The source of a web page.
     *
     * @throws InvalidInput when there is nothing to read or too much
     */
    public static SourceText html(String html, @Nullable String url) {
        return checked(HtmlText.of(cleaned(html), url).at(url));
    }

    /**
     * The content of a file: plain text in any Vietnamese encoding, a saved web page, or a Word document. What it is
     * is told by its bytes, not by its name.
     *
     * @throws InvalidInput when it is none of these
     */
    public static SourceText file(byte[] bytes) {
        if (bytes.length > LARGEST_FILE) {
            throw InvalidInput.in("source", "news.source.too-large", LARGEST_FILE >> 20);
        }
        if (startsWith(bytes, ZIP)) {
            return plain(word(bytes));
        }
        if (startsWith(bytes, PDF)) {
            throw InvalidInput.in("source", "news.source.pdf");
        }
        if (startsWith(bytes, OLE)) {
            throw InvalidInput.in("source", "news.source.doc");
        }
        return switch (TextDecoder.decode(bytes)) {
            case TextDecoder.Decoded.Text decoded -> pasted(decoded.text(), null);
            case TextDecoder.Decoded.Binary() -> throw InvalidInput.in("source", "news.source.binary");
        };
    }

    /**
     * Blanks in the place of stray control characters, which no database keeps; what is full of them is no text. Every
     * other character keeps its place.
     */
    private static String cleaned(String text) {
        if (text.length() > LARGEST_FILE) {
            throw InvalidInput.in("source", "news.source.too-long", SourceText.LONGEST);
        }
        var cleaned = CONTROLS.matcher(text).replaceAll(" ");
        var controls = CONTROLS.matcher(text).results().count();
        if (controls > MOST_CONTROLS && controls > text.length() / 100) {
            throw InvalidInput.in("source", "news.source.binary");
        }
        return cleaned;
    }

    private static SourceText checked(SourceText source) {
        if (source.text().isBlank()) {
            throw InvalidInput.in("source", "news.source.empty");
        }
        if (source.text().length() > SourceText.LONGEST) {
            throw InvalidInput.in("source", "news.source.too-long", SourceText.LONGEST);
        }
        return source;
    }

    private static boolean looksLikeHtml(String text) {
        var start = text.stripLeading();
        if (!start.startsWith("<")) {
            return false;
        }
        var head = start.substring(0, Math.min(start.length(), 2000)).toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html")
                || head.matches("(?s)<(html|head|body|div|article|section|main|p|h[1-6]|span|table|meta|script|!--).*");
    }

    private static String word(byte[] bytes) {
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return words(document);
        } catch (IOException | RuntimeException noDocument) {
            throw InvalidInput.in("source", "news.source.unreadable");
        }
    }

    private static String words(IBody body) {
        return body.getBodyElements().stream()
                .map(element -> switch (element) {
                    case XWPFParagraph paragraph -> paragraph.getText();
                    case XWPFTable table ->
                        table.getRows().stream()
                                .flatMap(row -> row.getTableCells().stream())
                                .map(SourceTexts::words)
                                .collect(Collectors.joining("\n"));
                    default -> "";
                })
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }
}
