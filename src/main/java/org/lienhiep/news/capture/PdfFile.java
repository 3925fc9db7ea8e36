package org.lienhiep.news.capture;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.news.SourceText;

/**
 * The words of a PDF in the order in which they were written. Only text is looked at: no script, form or attachment of
 * the file is touched.
 */
final class PdfFile {

    static final int MOST_PAGES = 100;

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final long MEMORY = 32L << 20;
    private static final long STORAGE = 128L << 20;
    private static final int FEWEST_LETTERS = 20;
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)(trang |page |- ?)?\\d{1,4}( ?-|/\\d{1,4})?");

    private PdfFile() {}

    /**
     * Its words, a paragraph per line.
     *
     * @throws InvalidInput when it is locked, broken, too long, or a picture of a page
     */
    static PageWords read(byte[] bytes) {
        PdfStreams.check(bytes);
        var memory = MemoryUsageSetting.setupMixed(MEMORY, STORAGE);
        try (var document = Loader.loadPDF(bytes, "", null, null, memory.streamCache)) {
            return words(document);
        } catch (InvalidPasswordException locked) {
            throw InvalidInput.in("source", "news.source.pdf.locked");
        } catch (TooLong tooLong) {
            throw InvalidInput.in("source", "news.source.pdf.too-long", MOST_PAGES);
        } catch (InvalidInput known) {
            throw known;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw InvalidInput.in("source", "news.source.pdf.broken");
        }
    }

    private static PageWords words(PDDocument document) throws IOException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new TooLong();
        }
        var text = paragraphs(new Stripper().getText(document));
        long letters = text.chars().filter(Character::isLetter).limit(FEWEST_LETTERS).count();
        if (letters < FEWEST_LETTERS) {
            throw InvalidInput.in("source", "news.source.pdf.picture");
        }
        return PageWords.plain(text);
    }

    private static String paragraphs(String text) {
        return List.of(SourceLines.text(text).split("\n")).stream()
                .map(line -> line.replaceAll("[ \\t\\u00A0]+", " ").strip())
                .filter(line -> !line.isEmpty() && !PAGE_NUMBER.matcher(line).matches())
                .collect(Collectors.joining("\n\n"));
    }

    /** More text, or more work, than an article can be. */
    private static final class TooLong extends IOException {

        private static final long serialVersionUID = 1;
    }

    private static final class Stripper extends PDFTextStripper {

        private final long end = System.nanoTime() + LONGEST.toNanos();
        private int letters;

        Stripper() {
            setLineSeparator(" ");
            setParagraphEnd("\n");
            setPageEnd("\n");
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (System.nanoTime() > end || letters > SourceText.LONGEST) {
                throw new TooLong();
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            letters++;
            super.processTextPosition(text);
        }
    }
}
