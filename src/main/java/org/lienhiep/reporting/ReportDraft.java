package org.lienhiep.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole report as a program sends it. Indicators that it does not name become empty.
 *
 * @param narrative null for none
 */
public record ReportDraft(List<Entry> cells, @Nullable String narrative) {

    public ReportDraft {
        cells = List.copyOf(cells);
    }

    /**
     * One cell.
     *
     * @param indicator code of the indicator
     */
    public record Entry(String indicator, CellDraft cell) {}
}
