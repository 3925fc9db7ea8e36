package org.lienhiep.document.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.lienhiep.document.RecipientLines;
import org.lienhiep.document.Signature;

/** The end of a document: recipients at the left, signature at the right, never on two pages. */
final class WordFoot {

    private static final List<Integer> WIDTHS = List.of(4210, 5145);

    private WordFoot() {}

    static void write(XWPFDocument word, Signature signature, @Nullable Signature second, List<String> recipients) {
        WordText.add(word, "AfterTable", "").setKeepNext(true);
        var table = WordTable.layout(word, second == null ? 1 : 2, WIDTHS);
        var row = table.getRow(0);
        if (second != null) {
            sign(row.getCell(0), second);
        }
        sign(row.getCell(1), signature);
        if (!recipients.isEmpty()) {
            var cell = table.getRow(second == null ? 0 : 1).getCell(0);
            WordText.add(cell, "RecipientsTitle", List.of("Nơi nhận:"));
            WordText.add(cell, "Recipient", RecipientLines.of(recipients));
        }
        // Word wants text after a table.
        WordText.add(word, "AfterTable", "");
    }

    private static void sign(XWPFTableCell cell, Signature signature) {
        WordText.add(cell, "Authority", signature.authority());
        WordText.add(cell, "Authority", List.of(signature.office()));
        var name = signature.name();
        WordText.add(cell, "SignerName", List.of(name == null ? "" : name));
    }
}
