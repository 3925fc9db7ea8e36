package org.lienhiep.document.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.kernel.VietnamTime;

/** What a PDF says about itself. All of it comes from the document, so that the same one gives the same bytes. */
final class PdfProperties {

    private static final String DATE_OF_WRITING = "(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*(<)";

    private PdfProperties() {}

    static void set(PDDocument pdf, OfficialDocument document) throws IOException {
        var moment = document.placeAndDate().day().atStartOfDay(VietnamTime.ZONE);
        var information = pdf.getDocumentInformation();
        information.setTitle(document.title());
        information.setAuthor(PdfFile.issuer(document));
        information.setSubject(document.subject().replace('\n', ' '));
        information.setCreator("Lienhiep");
        var calendar = GregorianCalendar.from(moment);
        information.setCreationDate(calendar);
        information.setModificationDate(calendar);
        pdf.getDocumentCatalog().setLanguage("vi-VN");
        pdf.setDocumentId(moment.toEpochSecond());
        pdf.getDocument().getTrailer().removeItem(COSName.ID);
        var metadata = pdf.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            var written = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            var fixed = written.replaceAll(DATE_OF_WRITING, "$1" + moment.toOffsetDateTime() + "$2");
            var replaced = new PDMetadata(pdf);
            replaced.importXMPMetadata(fixed.getBytes(StandardCharsets.UTF_8));
            pdf.getDocumentCatalog().setMetadata(replaced);
        }
    }
}
