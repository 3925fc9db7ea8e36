package org.lienhiep.reporting.ui;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.CellOrigin;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.SavedCell;

/** What a cell says in the database, as far as the page knows. */
record StoredCell(
        @Nullable CellState state,
        @Nullable Figure figure,
        @Nullable String note,
        @Nullable CellOrigin origin,
        int version) {

    static StoredCell of(ReportCell cell) {
        return new StoredCell(cell.state(), cell.figure(), cell.note(), cell.origin(), cell.version());
    }

    static StoredCell of(SavedCell saved) {
        return new StoredCell(saved.state(), saved.figure(), saved.note(), saved.origin(), saved.version());
    }

    /** The same, to be stored. */
    CellDraft draft() {
        return withNote(note);
    }

    /** The same with another note, to be stored. */
    CellDraft withNote(@Nullable String other) {
        return figure == null
                ? new CellDraft(state, null, null, other)
                : new CellDraft(state, figure.value(), figure.qualifier(), other);
    }

    /** Whether storing this would change nothing. */
    boolean says(CellDraft draft) {
        return draft.state() == null
                ? state == null
                : state != null && Objects.equals(note, draft.note()) && same(draft);
    }

    private boolean same(CellDraft draft) {
        if (figure == null || draft.value() == null) {
            return state == draft.state()
                    && (draft.value() == null || draft.value().signum() == 0);
        }
        return figure.value().compareTo(draft.value()) == 0
                && figure.qualifier() == Objects.requireNonNullElse(draft.qualifier(), Qualifier.EXACT);
    }
}
