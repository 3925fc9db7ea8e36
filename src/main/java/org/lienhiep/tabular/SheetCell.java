package org.lienhiep.tabular;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * One filled cell of a workbook.
 *
 * @param address as the spreadsheet shows it, such as {@code D17}
 * @param column from 0
 * @param kind what stands in it
 * @param text a number with a point and without grouping; of a formula the formula itself with {@code =} before it, so
 *     that nobody takes its last result for something a person wrote
 */
public record SheetCell(String address, int column, Kind kind, String text) {

    /** What stands in a cell. */
    public enum Kind {
        /** A number, also a day, which a spreadsheet keeps as one. */
        NUMBER,
        /** Words, also words that look like a number or a formula. */
        TEXT,
        /** A formula. */
        FORMULA,
        /** True or false, or an error such as {@code #REF!}. */
        OTHER
    }

    static SheetCell of(Cell cell) {
        var text = switch (cell.getType()) {
            case NUMBER -> cell.asNumber().toPlainString();
            case FORMULA -> "=" + cell.getFormula();
            case STRING, BOOLEAN, ERROR, EMPTY -> String.valueOf(cell.getText());
        };
        return new SheetCell(cell.getAddress().toString(), cell.getColumnIndex(), kind(cell.getType()), text);
    }

    private static Kind kind(CellType type) {
        return switch (type) {
            case NUMBER -> Kind.NUMBER;
            case STRING, EMPTY -> Kind.TEXT;
            case FORMULA -> Kind.FORMULA;
            case BOOLEAN, ERROR -> Kind.OTHER;
        };
    }
}
