package org.lienhiep.news.capture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.SourceText;
import org.lienhiep.news.capture.Original.Origin;
import org.lienhiep.news.fetch.ContentKind;
import org.lienhiep.news.fetch.Fetched;
import org.lienhiep.news.reading.TextDecoder;

/**
 * Turns what people hand in – pasted words, a page's source, a file – or what was fetched into plain text, or says why
 * it cannot. Touches nothing that is stored, so no role is asked. Every method throws {@link InvalidInput} at the
 * field "source" when there is nothing to read, too much, or what cannot be read.
 */
public final class SourceTexts {

    /** Largest file taken, in bytes. */
    public static final int LARGEST_FILE = 10 << 20;

    private static final int MOST_CONTROLS = 10;

    private SourceTexts() {}

    /** What was pasted or typed: words, or the source of a web page. */
    public static SourceText pasted(String text, @Nullable String url) {
        return capturePasted(text, url).source();
    }

    /** What was pasted or typed, with all that is known of it. */
    public static Captured capturePasted(String text, @Nullable String url) {
        return captured(words(text, url), Origin.PASTED, FileWords.looksLikeHtml(text), text, url);
    }

    /** Words as they are, whatever they look like. */
    public static SourceText plain(String text) {
        return captureWords(text, null).source();
    }

    /** Words as they are, with all that is known of them. */
    public static Captured captureWords(String text, @Nullable String url) {
        return captured(PageWords.plain(cleaned(text)), Origin.PASTED, false, text, url);
    }

    /** The source of a web page. */
    public static SourceText html(String html, @Nullable String url) {
        return capturePage(html, url).source();
    }

    /** The source of a web page, with all that is known of it. */
    public static Captured capturePage(String html, @Nullable String url) {
        return captured(HtmlPage.of(cleaned(html), url), Origin.PASTED, true, html, url);
    }

    /** The source of a page that the person sees in his browser, sent by the bookmark button. */
    public static Captured visiblePage(String html, @Nullable String url) {
        return captured(HtmlPage.of(cleaned(html), url), Origin.BOOKMARK, true, html, url);
    }

    /** The words that the person selected on a page, sent by the bookmark button. */
    public static Captured selectedWords(String text, @Nullable String url) {
        return captured(PageWords.plain(cleaned(text)), Origin.BOOKMARK, false, text, url);
    }

    /**
     * The content of a file: plain text in any Vietnamese encoding, a saved web page, a Word document, a PDF or an
     * e-mail. What it is is told by its bytes, not by its name.
     */
    public static SourceText file(byte[] bytes) {
        return captureFile(null, bytes).source();
    }

    /**
     * The content of a file, with all that is known of it.
     *
     * @param name the file's name, null where it has none; only shown
     */
    public static Captured captureFile(@Nullable String name, byte[] bytes) {
        var read = FileWords.read(bytes, null);
        return Captured.of(checked(read.words()), Original.of(Origin.FILE, name, read.contentType(), bytes));
    }

    /** A page that was fetched. */
    public static Captured fetched(Fetched.Page page) {
        var words = page.kind() == ContentKind.HTML
                ? HtmlPage.of(cleaned(FileWords.decoded(page.bytes())), page.finalUrl())
                : FileWords.read(page.bytes(), page.finalUrl()).words();
        var addresses = new ArrayList<>(page.redirects());
        addresses.add(page.finalUrl());
        return Captured.of(checked(words), Original.of(Origin.WEB, null, page.contentType(), page.bytes()))
                .foundAt(page.finalUrl())
                .knownAt(addresses);
    }

    private static Captured captured(
            PageWords words, Origin origin, boolean html, String original, @Nullable String url) {
        var bytes = original.getBytes(StandardCharsets.UTF_8);
        var captured =
                Captured.of(checked(words), Original.of(origin, null, html ? "text/html" : "text/plain", bytes));
        return captured.foundAt(url);
    }

    /** Words, or the source of a web page, whichever it looks like. */
    static PageWords words(String text, @Nullable String url) {
        var cleaned = cleaned(text);
        return FileWords.looksLikeHtml(cleaned)
                ? HtmlPage.of(cleaned, url)
                : PageWords.plain(TextDecoder.repair(cleaned));
    }

    /**
     * Blanks in the place of stray control characters, which no database keeps; what is full of them is no text. Every
     * other character keeps its place.
     */
    private static String cleaned(String text) {
        if (text.length() > LARGEST_FILE) {
            throw InvalidInput.in("source", "news.source.too-long", SourceText.LONGEST);
        }
        var controls = SourceLines.CONTROLS.matcher(text).results().count();
        if (controls > MOST_CONTROLS && controls > text.length() / 100) {
            throw InvalidInput.in("source", "news.source.binary");
        }
        return SourceLines.text(text);
    }

    private static PageWords checked(PageWords words) {
        var text = words.source().text();
        if (text.isBlank()) {
            throw InvalidInput.in("source", "news.source.empty");
        }
        if (text.length() > SourceText.LONGEST) {
            throw InvalidInput.in("source", "news.source.too-long", SourceText.LONGEST);
        }
        return words;
    }
}
