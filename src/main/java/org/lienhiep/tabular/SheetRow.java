package org.lienhiep.tabular;

import java.util.List;
import java.util.Optional;

/**
 * One row of a workbook's sheet.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells those that are filled, from left to right
 */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, counted from 0; empty when nothing stands there. */
    public Optional<SheetCell> cell(int column) {
        return cells.stream().filter(cell -> cell.column() == column).findFirst();
    }
}
