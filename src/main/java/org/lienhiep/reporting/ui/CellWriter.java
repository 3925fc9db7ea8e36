package org.lienhiep.reporting.ui;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.ReportLocked;

/** Stores what is typed into one cell, and tells its row what became of it. */
final class CellWriter {

    private final ReportSheet sheet;
    private final CellRow row;

    CellWriter(ReportSheet sheet, CellRow row) {
        this.sheet = sheet;
        this.row = row;
    }

    /** Understands what was typed and stores it. */
    void enter(String typed) {
        var note = row.stored().note();
        switch (sheet.text().read(typed)) {
            case CellEntry.Unreadable(var message) -> row.refuse(sheet.getTranslation(message, typed));
            case CellEntry.Nothing() -> store(CellDraft.EMPTY);
            case CellEntry.Counted(var figure) ->
                store(new CellDraft(CellState.NUMBER, figure.value(), figure.qualifier(), note));
            case CellEntry.NotApplicable() -> store(new CellDraft(CellState.NOT_APPLICABLE, null, null, note));
            case CellEntry.Unknown(var reason) -> unknown(reason == null ? note : reason);
        }
        sheet.settled(row.code());
    }

    /** "Unknown" is an answer only together with its reason. */
    private void unknown(@Nullable String reason) {
        if (reason == null) {
            row.refuse(sheet.getTranslation("reporting.cell.reason"));
            row.open(true);
            row.details().askForReason();
        } else {
            store(new CellDraft(CellState.UNKNOWN, null, null, reason));
        }
    }

    /** Stores another note beside the same figure, or the reason that was missing. */
    void note(@Nullable String note) {
        var unknown = sheet.text().read(row.typed()) instanceof CellEntry.Unknown;
        store(
                unknown
                        ? new CellDraft(CellState.UNKNOWN, null, null, note)
                        : row.stored().withNote(note));
    }

    private void store(CellDraft draft) {
        store(draft, row.stored().version());
    }

    private void store(CellDraft draft, int version) {
        try {
            var saved = sheet.report().save(row.cell().indicator().id(), draft, version);
            row.accept(StoredCell.of(saved));
            sheet.progressed(saved.filled());
        } catch (StaleRecord stale) {
            conflict(stale, draft);
        } catch (ReportLocked locked) {
            row.refuse(sheet.getTranslation("reporting.cell.locked"));
            sheet.locked(locked);
        } catch (InvalidInput invalid) {
            var problem = invalid.problems().getFirst();
            row.refuse(sheet.getTranslation(problem.message(), problem.arguments()));
        }
    }

    private void conflict(StaleRecord stale, CellDraft mine) {
        var theirs = StoredCell.of(sheet.report().reread(row.cell().indicator().id()));
        row.contested();
        row.open(true);
        row.details()
                .ask(
                        stale,
                        sheet.text().write(theirs.state(), theirs.figure()),
                        sheet.text().write(mine),
                        () -> store(mine, theirs.version()),
                        () -> row.accept(theirs));
    }
}
