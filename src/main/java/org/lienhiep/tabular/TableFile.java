package org.lienhiep.tabular;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table of texts to take away. No cell of it can become a formula, whatever somebody typed as his name.
 *
 * @param title name of the worksheet, and the beginning of the file's name
 * @param header names of the columns
 * @param rows as wide as the header
 */
public record TableFile(String title, List<String> header, List<List<String>> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final String HEAD_COLOUR = "E7EDF5";
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int WIDEST = 48;

    public TableFile {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** As UTF-8 with commas, which Excel opens with the right letters; what looks like a formula begins with '. */
    public byte[] csv() {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            writer.write(BYTE_ORDER_MARK);
            try (var csv = CsvWriter.builder().build(writer)) {
                csv.writeRecord(header);
                rows.forEach(row ->
                        csv.writeRecord(row.stream().map(TableFile::harmless).toList()));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** As a workbook of one sheet whose head stays in view. */
    public byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Lienhiep", "1.0")) {
            fill(workbook.newWorksheet(sheetName()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void fill(Worksheet sheet) {
        for (int column = 0; column < header.size(); column++) {
            sheet.value(0, column, header.get(column));
            sheet.style(0, column).bold().fillColor(HEAD_COLOUR).wrapText(true).set();
            sheet.width(column, width(column));
            for (int row = 0; row < rows.size(); row++) {
                sheet.value(row + 1, column, rows.get(row).get(column));
            }
        }
        sheet.freezePane(0, 1);
    }

    private double width(int column) {
        var longest =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.clamp(Math.max(longest, header.get(column).length()) + 2, 8, WIDEST);
    }

    /** Excel knows signs that a sheet's name must not have. */
    private String sheetName() {
        var name = title.replaceAll("[\\[\\]:*?/\\\\]", " ");
        return name.length() > LONGEST_SHEET_NAME ? name.substring(0, LONGEST_SHEET_NAME) : name;
    }

    /** A text that no spreadsheet takes for a formula. */
    static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
