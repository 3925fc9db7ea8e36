package org.lienhiep.document.page;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.lienhiep.document.DocumentFormat;
import org.lienhiep.document.FileFormat;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.document.ReadBack;
import org.springframework.stereotype.Component;

/** The PDF of a document: its HTML on paper, tagged for readers who listen, with nothing fetched from anywhere. */
@Component
class PdfFile implements DocumentFormat {

    private static final String SCREEN_AND_PAPER = "/META-INF/resources/styles/document.css";
    private static final String PAPER = "/org/lienhiep/document/page/paper.css";

    private final String styles = text(SCREEN_AND_PAPER) + text(PAPER);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    PdfFile() {
        XRLog.setLoggingEnabled(false);
    }

    private static String text(String resource) {
        try (var file = PdfFile.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("missing on the class path: " + resource);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public FileFormat format() {
        return FileFormat.PDF;
    }

    @Override
    public byte[] write(OfficialDocument document) {
        var builder = new PdfRendererBuilder()
                .useFastMode()
                .useUriResolver((_, _) -> null)
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U)
                .useColorProfile(colours)
                .withProducer("Lienhiep")
                .withW3cDocument(new W3CDom().fromJsoup(page(document)), null);
        Fonts.register(builder);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (var pdf = renderer.getPdfDocument()) {
                PdfProperties.set(pdf, document);
                var file = new ByteArrayOutputStream();
                pdf.save(file);
                return file.toByteArray();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Document page(OfficialDocument document) {
        var page = Document.createShell("");
        page.getElementsByTag("html").attr("lang", "vi");
        page.title(document.title());
        page.head().appendElement("meta").attr("name", "author").attr("content", issuer(document));
        page.head().appendElement("meta").attr("name", "description").attr("content", document.title());
        page.head().appendElement("style").append(styles);
        page.body().appendChild(HtmlPage.article(document, 1));
        return page;
    }

    static String issuer(OfficialDocument document) {
        return String.join(" ", document.letterhead().issuer());
    }

    @Override
    public ReadBack read(byte[] file) {
        try (var pdf = Loader.loadPDF(file)) {
            return PdfTables.read(pdf);
        } catch (IOException damaged) {
            throw new IllegalArgumentException("not a PDF", damaged);
        }
    }
}
