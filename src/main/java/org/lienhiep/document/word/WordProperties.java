package org.lienhiep.document.word;

import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.kernel.VietnamTime;

/** What a DOCX says about itself. All of it comes from the document, so that the same one gives the same bytes. */
final class WordProperties {

    private WordProperties() {}

    static void set(XWPFDocument word, OfficialDocument document) {
        var core = word.getProperties().getCoreProperties();
        var day = document.placeAndDate().day().atStartOfDay(VietnamTime.ZONE).toInstant();
        core.setTitle(document.title());
        core.setSubjectProperty(document.subject().replace('\n', ' '));
        core.setCreator(String.join(" ", document.letterhead().issuer()));
        core.setLastModifiedByUser("Lienhiep");
        core.setCreated(Optional.of(Date.from(day)));
        core.setModified(Optional.of(Date.from(day)));
        core.getUnderlyingProperties().setLanguageProperty("vi-VN");
        word.getProperties().getExtendedProperties().setApplication("Lienhiep");
    }
}
