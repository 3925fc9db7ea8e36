package org.lienhiep.reporting.ui;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.CellOrigin;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.ReportLocked;

/** Stores what is entered into one cell, and tells its row what became of it. */
final class CellWriter {

    private final ReportSheet sheet;
    private final CellRow row;
    private String typed = "";

    CellWriter(ReportSheet sheet, CellRow row) {
        this.sheet = sheet;
        this.row = row;
    }

    /**
     * Understands what was typed and stores it.
     *
     * @param version of the stored cell that the person had before him
     */
    void enter(String text, int version) {
        typed = text;
        enter(text, row.stored().note(), version);
        row.settle(text);
    }

    /**
     * Stores a figure and what is said of it.
     *
     * @param note null keeps the one that is there
     */
    void enter(String text, @Nullable String note) {
        typed = text;
        enter(text, note == null ? row.stored().note() : note, row.stored().version());
        row.put();
    }

    private void enter(String text, @Nullable String note, int version) {
        switch (sheet.text().read(text)) {
            case CellEntry.Unreadable(var message, var arguments) ->
                row.refuse(sheet.getTranslation(message, arguments.toArray()));
            case CellEntry.Nothing() -> store(CellDraft.EMPTY, version);
            case CellEntry.Counted(var figure) ->
                store(new CellDraft(CellState.NUMBER, figure.value(), figure.qualifier(), note), version);
            case CellEntry.NotApplicable() -> store(new CellDraft(CellState.NOT_APPLICABLE, null, null, note), version);
            case CellEntry.Unknown(var reason) -> unknown(reason == null ? note : reason, version);
        }
    }

    /** "Unknown" is an answer only together with its reason. */
    private void unknown(@Nullable String reason, int version) {
        if (reason == null) {
            row.refuse(sheet.getTranslation("reporting.cell.reason"));
            row.details().askForNote(sheet.getTranslation("reporting.cell.reason"));
        } else {
            store(new CellDraft(CellState.UNKNOWN, null, null, reason), version);
        }
    }

    /** Stores another note beside the same figure, or the reason that was missing. */
    void note(@Nullable String note) {
        var unknown = row.isTroubled() && sheet.text().read(typed) instanceof CellEntry.Unknown;
        enter(
                unknown
                        ? new CellDraft(CellState.UNKNOWN, null, null, note)
                        : row.stored().withNote(note),
                row.stored().origin() == null
                        ? CellOrigin.ENTERED
                        : row.stored().origin());
    }

    /** Stores this, wherever it comes from. */
    void enter(CellDraft draft, CellOrigin origin) {
        store(draft, row.stored().version(), origin);
        row.put();
    }

    private void store(CellDraft draft, int version) {
        if (row.stored().says(draft)) {
            row.accept(row.stored());
        } else {
            store(draft, version, CellOrigin.ENTERED);
        }
    }

    private void store(CellDraft draft, int version, CellOrigin origin) {
        try {
            var saved = sheet.report().save(row.cell().indicator().id(), draft, version, origin);
            row.accept(StoredCell.of(saved));
            sheet.progressed(saved.filled());
        } catch (StaleRecord stale) {
            conflict(stale, draft, origin);
        } catch (ReportLocked locked) {
            row.locked(sheet.getTranslation("reporting.cell.locked"));
            sheet.locked(locked);
        } catch (InvalidInput invalid) {
            var problem = invalid.problems().getFirst();
            row.refuse(sheet.getTranslation(problem.message(), problem.arguments()));
        }
    }

    private void conflict(StaleRecord stale, CellDraft mine, CellOrigin origin) {
        var theirs = StoredCell.of(sheet.report().reread(row.cell().indicator().id()));
        if (theirs.says(mine)) {
            row.accept(theirs);
            return;
        }
        row.contested();
        row.details()
                .ask(
                        stale,
                        sheet.text().write(theirs.state(), theirs.figure()),
                        sheet.text().write(mine),
                        () -> {
                            store(mine, theirs.version(), origin);
                            row.put();
                        },
                        () -> {
                            row.accept(theirs);
                            row.put();
                        });
    }
}
