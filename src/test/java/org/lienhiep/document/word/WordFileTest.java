package org.lienhiep.document.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.lienhiep.document.Annex;
import org.lienhiep.document.Block;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.document.SampleDocuments;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** A DOCX has the form that Decree 30/2020/NĐ-CP asks for. */
class WordFileTest {

    private static final double TWIPS_PER_MM = 56.69;

    private final OfficialDocument sample = SampleDocuments.union(4, 12);

    private static <T> T reading(OfficialDocument document, Function<XWPFDocument, T> question) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(new WordFile().write(document)))) {
            return question.apply(word);
        }
    }

    @Test
    void thePageIsA4WithTheMarginsOfTheDecree() throws IOException {
        var sizes = reading(sample, word -> {
            var section = word.getDocument().getBody().getSectPr();
            var margins = section.getPgMar();
            return List.of(
                    millimetres(section.getPgSz().getW()),
                    millimetres(section.getPgSz().getH()),
                    millimetres(margins.getTop()),
                    millimetres(margins.getBottom()),
                    millimetres(margins.getLeft()),
                    millimetres(margins.getRight()));
        });

        assertThat(sizes).containsExactly(210L, 297L, 20L, 20L, 30L, 15L);
    }

    private static long millimetres(Object twips) {
        return Math.round(((BigInteger) twips).doubleValue() / TWIPS_PER_MM);
    }

    @Test
    void everyPartHasItsFontAndSize() throws IOException {
        var styles = reading(
                sample,
                word -> List.of(
                        style(word, "Country"),
                        style(word, "Motto"),
                        style(word, "ParentBody"),
                        style(word, "IssuingBody"),
                        style(word, "DateLine"),
                        style(word, "Title"),
                        style(word, "RecipientsTitle"),
                        style(word, "Recipient"),
                        style(word, "Authority")));

        assertThat(styles).containsExactly("12 b", "13 b", "12", "12 b", "13 i", "14 b", "12 b i", "11", "14 b");
        Object font = reading(
                sample,
                word -> word.getStyles()
                        .getCtStyles()
                        .getDocDefaults()
                        .getRPrDefault()
                        .getRPr()
                        .getRFontsArray(0)
                        .getAscii());
        assertThat(font).isEqualTo("Times New Roman");
    }

    private static String style(XWPFDocument word, String id) {
        var run = word.getStyles().getStyle(id).getCTStyle().getRPr();
        var size =
                run.sizeOfSzArray() == 0 ? 28 : ((BigInteger) run.getSzArray(0).getVal()).intValue();
        return size / 2 + (run.sizeOfBArray() > 0 ? " b" : "") + (run.sizeOfIArray() > 0 ? " i" : "");
    }

    @Test
    void theHeadStandsInTwoColumnsWithoutLines() throws IOException {
        var head = reading(sample, word -> {
            var table = word.getTables().getFirst();
            return List.of(
                    table.getCTTbl().getTblPr().isSetTblBorders(),
                    table.getRow(0).getCell(0).getText(),
                    table.getRow(0).getCell(1).getText(),
                    table.getRow(1).getCell(0).getText(),
                    table.getRow(1).getCell(1).getText());
        });

        assertThat(head.getFirst()).isEqualTo(false);
        assertThat(head.get(1).toString()).contains("LIÊN HIỆP CÁC HỘI").contains("LẠNG SƠN");
        assertThat(head.get(2).toString())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc");
        assertThat(head.get(3)).isEqualTo("Số: 12/BC-LHH");
        assertThat(head.get(4)).isEqualTo("Lạng Sơn, ngày 05 tháng 7 năm 2026");
    }

    @Test
    void pagesAreNumberedFromTheSecondOn() throws IOException {
        var numbers = reading(sample, word -> {
            var policy = new XWPFHeaderFooterPolicy(word);
            var number = policy.getDefaultHeader().getParagraphs().getFirst();
            return List.of(
                    number.getCTP().getFldSimpleArray(0).getInstr(),
                    policy.getFirstPageHeader().getText().strip(),
                    word.getDocument().getBody().getSectPr().isSetTitlePg());
        });

        assertThat(numbers).containsExactly("PAGE", "", true);
    }

    @Test
    void theHeadOfATableIsRepeatedAndNoRowIsDivided() throws IOException {
        var rows = reading(sample, word -> figures(word).getRows());

        assertThat(rows.getFirst().isRepeatHeader()).isTrue();
        assertThat(rows).allMatch(XWPFTableRow::isCantSplitRow);
        assertThat(rows).hasSize(1 + 12 + 2);
    }

    private static XWPFTable figures(XWPFDocument word) {
        return word.getTables().stream()
                .filter(table -> Objects.requireNonNull(table.getRow(0)).isRepeatHeader())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void headingsAreRealOnes() throws IOException {
        var styles = reading(
                sample,
                word -> word.getParagraphs().stream()
                        .filter(paragraph -> paragraph.getText().startsWith("I. ")
                                || paragraph.getText().startsWith("1. "))
                        .map(XWPFParagraph::getStyle)
                        .toList());

        assertThat(styles).containsExactly("Heading1", "Heading2");
    }

    @Test
    void itSaysWhatItIsAndInWhichLanguage() throws IOException {
        var properties = reading(sample, word -> {
            var core = word.getProperties().getCoreProperties();
            return List.of(
                    core.getTitle(),
                    core.getCreator(),
                    core.getUnderlyingProperties().getLanguageProperty().orElse(""));
        });

        assertThat(properties.get(0)).startsWith("Báo cáo Kết quả công tác 6 tháng đầu năm 2026");
        assertThat(properties.get(1)).contains("LẠNG SƠN");
        assertThat(properties.get(2)).isEqualTo("vi-VN");
    }

    @Test
    void theSignatureNamesWhoSignsForWhom() throws IOException {
        var signature = reading(
                sample, word -> word.getTables().getLast().getRow(0).getCell(1).getText());

        assertThat(signature)
                .containsSubsequence("TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Thị Thủy Nguyên");
    }

    @Test
    void aWideAnnexLiesAcrossAndTheReportDoesNot() throws IOException {
        var table = (Block.Table) sample.body().stream()
                .filter(Block.Table.class::isInstance)
                .findFirst()
                .orElseThrow();
        var sections = reading(
                with(new Annex("SỐ LIỆU", true, List.of(table))),
                word -> List.of(
                        across(word.getParagraphs().stream()
                                .filter(paragraph -> paragraph.getCTP().isSetPPr()
                                        && paragraph.getCTP().getPPr().isSetSectPr())
                                .findFirst()
                                .orElseThrow()
                                .getCTP()
                                .getPPr()
                                .getSectPr()),
                        across(word.getDocument().getBody().getSectPr())));

        assertThat(sections).containsExactly(false, true);
    }

    private static boolean across(CTSectPr section) {
        return section.getPgSz().getOrient() == STPageOrientation.LANDSCAPE;
    }

    private OfficialDocument with(Annex annex) {
        return new OfficialDocument(
                sample.letterhead(),
                sample.number(),
                sample.placeAndDate(),
                sample.draft(),
                sample.type(),
                sample.subject(),
                sample.body(),
                sample.signature(),
                sample.recipients(),
                annex,
                sample.details());
    }
}
