package org.lienhiep.reporting.ui;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.SavedCell;

/** What a cell says in the database, as far as the page knows. */
record StoredCell(
        @Nullable CellState state,
        @Nullable Figure figure,
        @Nullable String note,
        int version) {

    static StoredCell of(ReportCell cell) {
        return new StoredCell(cell.state(), cell.figure(), cell.note(), cell.version());
    }

    static StoredCell of(SavedCell saved) {
        return new StoredCell(saved.state(), saved.figure(), saved.note(), saved.version());
    }

    /** The same with another note, to be stored. */
    CellDraft withNote(@Nullable String other) {
        return figure == null
                ? new CellDraft(state, null, null, other)
                : new CellDraft(state, figure.value(), figure.qualifier(), other);
    }
}
