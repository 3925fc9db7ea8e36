package org.lienhiep.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.lienhiep.document.SampleDocuments;

/** A workbook goes on counting: totals are formulas, and what they come to is what the document says. */
class SheetFileTest {

    private static XSSFWorkbook workbook() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(new SheetFile().write(SampleDocuments.union(30, 24))));
    }

    @Test
    void everyFormulaComesToItsStoredValue() throws IOException {
        try (var workbook = workbook()) {
            var evaluator = new XSSFFormulaEvaluator(workbook);
            var formulas = 0;
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas++;
                            assertThat(evaluator.evaluate(cell).getNumberValue())
                                    .as(cell.getAddress().toString())
                                    .isEqualTo(cell.getNumericCellValue());
                        }
                    }
                }
            }
            assertThat(formulas).isEqualTo(2 * 24);
        }
    }

    @Test
    void headsStayInSightAndAreRepeatedOnPaper() throws IOException {
        try (var workbook = workbook()) {
            assertThat(List.of(workbook.getSheetName(0), workbook.getSheetName(1)))
                    .containsExactly("Tổng hợp", "Chi tiết theo hội");
            for (var sheet : workbook) {
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getRepeatingRows()).isNotNull();
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            }
        }
    }

    @Test
    void figuresAreNumbersAndTheirFormatSaysTheQualifier() throws IOException {
        try (var workbook = workbook()) {
            var formats = StreamSupport.stream(workbook.getSheetAt(1).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .filter(cell -> cell.getCellType() == CellType.NUMERIC)
                    .map(cell -> Objects.requireNonNull(cell.getCellStyle()).getDataFormatString())
                    .distinct()
                    .toList();

            assertThat(formats).contains("#,##0", "\"trên \"#,##0", "#,##0.00");
        }
    }

    @Test
    void namesOfSheetsAreMadeFitAndUnique() {
        var names = new SheetNames("Tổng hợp");

        assertThat(names.unused("Hội [1]: a/b?*\\'")).isEqualTo("Hội  1   a b");
        assertThat(names.unused("tổng HỢP")).isEqualTo("tổng HỢP (2)");
        assertThat(names.unused("x".repeat(50))).hasSize(31);
        assertThat(names.unused("x".repeat(50))).hasSize(31).endsWith(" (2)");
        assertThat(names.unused("")).isEqualTo("Chi tiết");
    }
}
