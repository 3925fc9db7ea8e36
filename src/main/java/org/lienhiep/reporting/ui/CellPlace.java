package org.lienhiep.reporting.ui;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.kernel.id.ReportId;
import org.lienhiep.reporting.CellDraft;
import org.lienhiep.reporting.CellOrigin;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.IndicatorLabel;

/** A cell of the sheet, as parts of its panel see it. */
record CellPlace(ReportSheet sheet, CellRow row) implements CellPanel.Place {

    @Override
    public OrganisationId organisation() {
        return sheet.report().organisation();
    }

    @Override
    public HalfYear period() {
        return sheet.period();
    }

    @Override
    public @Nullable ReportId report() {
        return sheet.report().details().id();
    }

    @Override
    public IndicatorLabel indicator() {
        return row.cell().indicator();
    }

    @Override
    public boolean open() {
        return row.isEditable();
    }

    @Override
    public @Nullable CellState state() {
        return row.stored().state();
    }

    @Override
    public @Nullable Figure figure() {
        return row.stored().figure();
    }

    @Override
    public @Nullable String note() {
        return row.stored().note();
    }

    @Override
    public void enter(CellDraft draft, CellOrigin origin) {
        row.writer().enter(draft, origin);
        refresh();
    }

    @Override
    public void askForNote(String help) {
        row.details().askForNote(help);
    }

    @Override
    public void refresh() {
        sheet.refreshMarks();
        row.details().refresh();
    }
}
