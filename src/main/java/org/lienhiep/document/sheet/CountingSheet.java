package org.lienhiep.document.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.lienhiep.document.Cell;
import org.lienhiep.kernel.Figure;

/** A worksheet that is filled row by row and remembers what its formulas come to. */
final class CountingSheet {

    private static final String HEAD_COLOUR = "E7EDF5";
    private static final String GROUP_COLOUR = "F5F7FA";

    private final Worksheet sheet;
    private final Map<String, String> results = new HashMap<>();
    private int row;

    CountingSheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** Result of every formula by its cell's address; filled while formulas are written. */
    Map<String, String> results() {
        return results;
    }

    int row() {
        return row;
    }

    void next() {
        row++;
    }

    Worksheet sheet() {
        return sheet;
    }

    /** One line over the width of the table. */
    void title(String text, int columns, int size) {
        if (text.isEmpty()) {
            return;
        }
        sheet.value(row, 0, text);
        for (int i = 0; i < columns; i++) {
            // Centred over the columns without merging cells, which would hinder sorting and copying.
            sheet.style(row, i)
                    .bold()
                    .fontSize(size)
                    .horizontalAlignment("centerContinuous")
                    .set();
        }
        next();
    }

    void head(int column, String text) {
        sheet.value(row, column, text);
        sheet.style(row, column)
                .bold()
                .fillColor(HEAD_COLOUR)
                .borderStyle(BorderStyle.THIN)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
    }

    /** A heading within a table. */
    void group(String text, int columns) {
        sheet.value(row, 0, text);
        for (int i = 0; i < columns; i++) {
            sheet.style(row, i)
                    .bold()
                    .fillColor(GROUP_COLOUR)
                    .borderStyle(BorderStyle.THIN)
                    .verticalAlignment("center")
                    .set();
        }
        next();
    }

    void cell(int column, Cell cell, String align, boolean bold) {
        switch (cell) {
            case Cell.Words(var text) -> {
                if (!text.isEmpty()) {
                    sheet.value(row, column, text);
                }
                style(column, "General", align, bold);
            }
            case Cell.Amount(var figure) -> number(column, figure, align, bold);
            case Cell.Linked(var figure) -> number(column, figure, align, bold);
            case Cell.Change(var percent) -> {
                sheet.value(row, column, CellFormat.share(percent));
                style(column, CellFormat.ofChange(percent), align, bold);
            }
        }
    }

    private void number(int column, Figure figure, String align, boolean bold) {
        sheet.value(row, column, figure.value());
        style(column, CellFormat.of(figure), align, bold);
    }

    /** A formula of our own making, never of a text that somebody wrote. */
    void formula(int column, String formula, Figure result, String align, boolean bold) {
        sheet.formula(row, column, formula);
        results.put(Addresses.of(row, column), plain(result.value()));
        style(column, CellFormat.of(result), align, bold);
    }

    private static String plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    private void style(int column, String format, String align, boolean bold) {
        var style = sheet.style(row, column)
                .format(format)
                .borderStyle(BorderStyle.THIN)
                .horizontalAlignment(align)
                .verticalAlignment("center")
                .wrapText(true);
        (bold ? style.bold() : style).set();
    }

    /** A4 across, as wide as the paper, the head on every page and always in sight. */
    void setUp(int firstHeadRow, int fixedColumns) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(0.6f);
        sheet.rightMargin(0.4f);
        sheet.topMargin(0.6f);
        sheet.bottomMargin(0.6f);
        sheet.repeatRows(firstHeadRow);
        sheet.freezePane(fixedColumns, firstHeadRow + 1);
        sheet.footer("&P/&N", Position.CENTER);
    }
}
