package org.lienhiep.news.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.lienhiep.kernel.InvalidInput;

/** The words of a Word document, tables included. */
final class WordFile {

    static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final long LARGEST_ENTRY = 64L << 20;

    private WordFile() {}

    static PageWords read(byte[] bytes) {
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            return PageWords.plain(SourceLines.text(words(document)));
        } catch (IOException | RuntimeException | StackOverflowError noDocument) {
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
                                .map(WordFile::words)
                                .collect(Collectors.joining("\n"));
                    default -> "";
                })
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("\n\n"));
    }
}
