package org.lienhiep.tabular;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;

/** One row of a table; cells are found by the name in the first row. */
public final class Row {

    private final int line;
    private final Map<String, Integer> columns;
    private final List<String> cells;

    Row(int line, Map<String, Integer> columns, List<String> cells) {
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /** The line in the file, from 1; the header is line 1. */
    public int line() {
        return line;
    }

    /** The text of a cell without blanks around it; null when the column or the cell is missing or blank. */
    public @Nullable String get(String column) {
        var index = columns.get(column);
        if (index == null || index >= cells.size()) {
            return null;
        }
        return CleanText.orNull(cells.get(index));
    }

    /** Whether the table has a column of this name. */
    public boolean has(String column) {
        return columns.containsKey(column);
    }
}
