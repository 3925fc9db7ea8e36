package org.lienhiep.reporting.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A template in the hands of somebody who fills it in with another program. */
public final class FilledIn {

    private static final int CODE = 8;

    private final XSSFWorkbook workbook;

    /** Opens the template. */
    public FilledIn(byte[] template) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** The visible sheet. */
    public XSSFSheet sheet() {
        return workbook.getSheetAt(0);
    }

    /** A cell of an indicator's row; columns count from A = 0. */
    public Cell cell(String indicator, int column) {
        for (var row : sheet()) {
            var code = row.getCell(CODE, MissingCellPolicy.RETURN_BLANK_AS_NULL);
            if (code != null && indicator.equals(code.getStringCellValue())) {
                return row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("No row of " + indicator);
    }

    /** Where the figure of an indicator stands, such as F17. */
    public String address(String indicator) {
        return cell(indicator, 5).getAddress().formatAsString();
    }

    /** Types a figure. */
    public FilledIn figure(String indicator, double value) {
        cell(indicator, 5).setCellValue(value);
        return this;
    }

    /** Types words where a figure belongs. */
    public FilledIn words(String indicator, String text) {
        cell(indicator, 5).setCellValue(text);
        return this;
    }

    /** Chooses from the drop-down. */
    public FilledIn kind(String indicator, String choice) {
        cell(indicator, 6).setCellValue(choice);
        return this;
    }

    /** Writes a note. */
    public FilledIn note(String indicator, String text) {
        cell(indicator, 7).setCellValue(text);
        return this;
    }

    /** Writes into the hidden sheet. */
    public FilledIn hidden(int row, String text) {
        workbook.getSheetAt(1).getRow(row).getCell(0).setCellValue(text);
        return this;
    }

    /** The saved file. */
    public byte[] file() {
        try (var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
