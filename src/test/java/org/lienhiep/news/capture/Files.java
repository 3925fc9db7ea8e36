package org.lienhiep.news.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/** Files of the kinds that people hand in, made by tests. */
public final class Files {

    private static final String FONT = "/liberation/LiberationSerif-Regular.ttf";

    private Files() {}

    /** A Word document with these paragraphs. */
    public static byte[] word(List<String> paragraphs) {
        try (var document = new XWPFDocument();
                var bytes = new ByteArrayOutputStream()) {
            paragraphs.forEach(each -> document.createParagraph().createRun().setText(each));
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A ZIP of texts by their paths. */
    public static byte[] zip(Map<String, String> files) {
        try (var bytes = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(bytes)) {
            for (var each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A PDF with a script that runs when it is opened, and these lines, with room between paragraphs. */
    public static byte[] pdf(List<String> paragraphs, @Nullable String password) {
        try (var document = new PDDocument();
                var font = Files.class.getResourceAsStream(FONT);
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('chạy')"));
            var type = PDType0Font.load(document, font);
            try (var content = new PDPageContentStream(document, page)) {
                content.setFont(type, 11);
                float y = 720;
                for (var paragraph : paragraphs) {
                    content.beginText();
                    content.newLineAtOffset(60, y);
                    content.showText(paragraph);
                    content.endText();
                    y -= 40;
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("chu", password, new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A mail as a program writes it, given with line ends of any kind. */
    public static byte[] mail(String text) {
        return text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
