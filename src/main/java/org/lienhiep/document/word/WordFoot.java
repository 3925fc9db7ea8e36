package org.lienhiep.document.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.lienhiep.document.RecipientLines;
import org.lienhiep.document.Signature;

/** The end of a document: recipients at the left, signature at the right, never on two pages. */
final class WordFoot {

    private static final List<Integer> WIDTHS = List.of(4210, 5145);

    private WordFoot() {}

    static void write(XWPFDocument word, Signature signature, List<String> recipients) {
        WordText.add(word, "AfterTable", "").setKeepNext(true);
        var row = WordTable.layout(word, 1, WIDTHS).getRow(0);
        if (!recipients.isEmpty()) {
            WordText.add(row.getCell(0), "RecipientsTitle", List.of("Nơi nhận:"));
            WordText.add(row.getCell(0), "Recipient", RecipientLines.of(recipients));
        }
        WordText.add(row.getCell(1), "Authority", signature.authority());
        WordText.add(row.getCell(1), "Authority", List.of(signature.office()));
        var name = signature.name();
        WordText.add(row.getCell(1), "SignerName", List.of(name == null ? "" : name));
        // Word wants text after a table.
        WordText.add(word, "AfterTable", "");
    }
}
