package org.lienhiep.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.lienhiep.IntegrationTest;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Qualifier;
import org.springframework.beans.factory.annotation.Autowired;

/** What is written can be read back: the same words and figures in all three files, and nothing of it acts. */
@IntegrationTest
class DocumentsTest {

    private static final String BASES = "aăâeêioôơuưy";
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script><img src=x onerror=alert(1)>",
            "</style></p>{{7*7}}${7*7}&amp;&lt;",
            "=HYPERLINK(\"http://x\";\"y\")",
            "+1+1",
            "@SUM(A1)",
            "-2+3",
            "\u0000\u0007\u001b[31mđỏ\u001b[0m\uFFFE\uD800",
            "\u202Egnp.exe \u2066x\u2069 مرحبا שלום",
            "dài".repeat(4000),
            "Một từ không có dấu cách " + "x".repeat(10_000),
            "😀 漢字 ∑");

    @Autowired
    private Documents documents;

    @Test
    void theFilesOfALargeUnionSayTheSame() {
        var files = documents.release(SampleDocuments.union(30, 60));

        var totals = documents.compare(files);
        assertThat(totals.equal()).isTrue();
        assertThat(totals.rows()).isEqualTo(60);
        assertThat(totals.figures()).isGreaterThan(150);
    }

    @Test
    void aFileOfOtherFiguresIsFoundOut() {
        var right = SampleDocuments.union(5, 8);
        var wrong = SampleDocuments.union(6, 8);

        var mixed = new DocumentFiles(documents.docx(right), documents.pdf(wrong), documents.xlsx(right));

        assertThat(documents.compare(mixed).differences())
                .isNotEmpty()
                .allMatch(difference -> difference.format() == FileFormat.PDF);
    }

    @Test
    void whatIsNoFileIsRefused() {
        var nonsense = "không phải tệp".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> documents.compare(new DocumentFiles(nonsense, nonsense, nonsense)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyVietnameseLetterComesBack() throws IOException {
        var letters = letters();
        var document = withText(letters);

        assertThat(letters.replace(" ", "")).hasSize(134);
        assertThat(wordText(documents.docx(document))).contains(letters);
        assertThat(pdfText(documents.pdf(document)).replaceAll("\\s+", " ")).contains(letters);
        assertThat(sheetTexts(documents.xlsx(document))).contains(letters);
        assertThat(documents.html(document)).contains(letters);
    }

    /** All 134 letters that Vietnamese has beyond the plain Latin ones. */
    private static String letters() {
        var letters = new ArrayList<String>();
        for (var base : BASES.codePoints().mapToObj(Character::toString).toList()) {
            if (!"aeiouy".contains(base)) {
                letters.add(base);
            }
            for (var tone : TONES.codePoints().mapToObj(Character::toString).toList()) {
                letters.add(Normalizer.normalize(base + tone, Normalizer.Form.NFC));
            }
        }
        letters.add("đ");
        return letters.stream()
                .flatMap(letter -> List.of(letter, letter.toUpperCase(Locale.ROOT)).stream())
                .collect(Collectors.joining(" "));
    }

    @Test
    void decomposedTextIsComposed() throws IOException {
        var decomposed = Normalizer.normalize("Hội Đông y tỉnh Thừa Thiên Huế", Normalizer.Form.NFD);

        assertThat(wordText(documents.docx(withText(decomposed)))).contains("Hội Đông y tỉnh Thừa Thiên Huế");
    }

    @Test
    void hostileTextIsPrintedAndNothingElse() throws IOException {
        for (var text : HOSTILE) {
            var document = withText(text);

            var files = documents.release(document);

            assertThat(sheetFormulas(files.xlsx())).isZero();
            var page = documents.html(document);
            assertThat(page).doesNotContain("<script", "<img", "onerror=\"");
            assertThat(page.chars().filter(each -> each < ' ' && each != '\n')).isEmpty();
            try (var pdf = Loader.loadPDF(files.pdf())) {
                assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
                assertThat(pdf.getNumberOfPages()).isLessThan(30);
            }
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        var document = SampleDocuments.union(3, 12);

        for (var format : FileFormat.values()) {
            assertThat(documents.write(document, format))
                    .as(format.name())
                    .isEqualTo(documents.write(SampleDocuments.union(3, 12), format));
        }
    }

    @Test
    void filesAreNamedByOrganisationHalfYearAndIssue() {
        var period = HalfYear.parse("2026-H1");

        assertThat(FileFormat.DOCX.fileName("LS", period, 1)).isEqualTo("LS_2026-H1_issue1.docx");
        assertThat(FileFormat.XLSX.fileName("../x y", period, null)).isEqualTo("___x_y_2026-H1.xlsx");
    }

    private static OfficialDocument withText(String text) {
        var columns = List.of(
                new Block.Column("Chỉ tiêu", Block.Align.LEFT, 3), new Block.Column("Số", Block.Align.RIGHT, 1));
        var row = Block.Row.plain(
                "k", new Cell.Words(text), new Cell.Amount(new Figure(new BigDecimal("1234.5"), Qualifier.ABOUT)));
        var line = new DetailSheet.Line(
                "k", List.of(text), List.of(new Cell.Words(text)), new Figure(BigDecimal.ONE, Qualifier.EXACT), false);
        return SampleDocuments.document(
                List.of(
                        new Block.Heading(1, text),
                        new Block.Paragraph(text),
                        new Block.Bullets(List.of(text)),
                        new Block.Table(text, columns, List.of(row))),
                List.of(new DetailSheet(text, text, List.of(text), List.of(text), text, List.of(line))));
    }

    private static String wordText(byte[] file) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            return word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    private static String pdfText(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static List<String> sheetTexts(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read().stream()
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .filter(cell -> cell != null && cell.getType() == CellType.STRING)
                    .map(cell -> cell.getText())
                    .toList();
        }
    }

    private static long sheetFormulas(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var formulas = 0L;
            for (var sheet : workbook.getSheets().toList()) {
                formulas += sheet.read().stream()
                        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                        .filter(cell -> cell != null && cell.getType() == CellType.FORMULA)
                        .count();
            }
            return formulas;
        }
    }
}
