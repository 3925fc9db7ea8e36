package org.lienhiep.document.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.lienhiep.document.OfficialDocument;

/** The head of a document: bodies and number at the left, country, motto and date at the right, then what it is. */
final class WordHead {

    private static final List<Integer> WIDTHS = List.of(4020, 5335);

    private WordHead() {}

    static void write(XWPFDocument word, OfficialDocument document) {
        var table = WordTable.layout(word, 2, WIDTHS);
        var issuer = table.getRow(0).getCell(0);
        WordText.add(issuer, "ParentBody", document.letterhead().parent());
        WordText.add(issuer, "IssuingBody", document.letterhead().issuer());
        WordText.add(issuer, "IssuerRule", List.of(""));
        var nation = table.getRow(0).getCell(1);
        WordText.add(nation, "Country", List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        WordText.add(nation, "Motto", List.of("Độc lập - Tự do - Hạnh phúc"));
        WordText.add(nation, "MottoRule", List.of(""));
        var number = table.getRow(1).getCell(0);
        WordText.add(number, "NumberLine", List.of(document.number().line()));
        if (document.draft()) {
            WordText.add(number, "DraftMark", List.of("DỰ THẢO"));
        }
        WordText.add(
                table.getRow(1).getCell(1),
                "DateLine",
                List.of(document.placeAndDate().line()));
        WordText.add(word, "Title", document.type());
        WordText.add(word, "Subtitle", document.subject().lines().toList());
        WordText.add(word, "SubjectRule", "");
    }
}
