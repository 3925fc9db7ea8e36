package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.SavedCell;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;

/** One cell of a report as a line of its table, and below it what else there is to know, opened on demand. */
final class CellRow {

    static final int COLUMNS = 6;

    private final ReportSheet sheet;
    private final ReportCell cell;
    private final NativeTableRow line = new NativeTableRow();
    private final NativeTableRow more = new NativeTableRow();
    private final NativeTableCell wide = new NativeTableCell();
    private final CellHeading heading;
    private final CellTrend trend;
    private final CellStatus status = new CellStatus();
    private final Button toggle = new Button();
    private final CellWriter writer;
    private final CellInput input;
    private @Nullable CellDetails details;
    private StoredCell stored;
    private boolean troubled;

    /**
     * The line of this cell.
     *
     * @param open whether the person may fill it in, unless it is computed
     */
    CellRow(ReportSheet sheet, ReportCell cell, boolean open) {
        this.sheet = sheet;
        this.cell = cell;
        this.stored = StoredCell.of(cell);
        this.trend = new CellTrend(cell);
        this.heading = new CellHeading(sheet, cell, () -> sheet.open(this));
        this.writer = new CellWriter(sheet, this);
        this.input = new CellInput(sheet.period().code(), name(), open && !cell.computed() ? this::enter : null);
        input.write(shown());
        line.addClassName("cell-row");
        line.getElement().setAttribute("data-cell", code());
        line.getElement().setAttribute("data-version", Integer.toString(stored.version()));
        wide.setColspan(COLUMNS);
        more.add(wide);
        more.addClassName("cell-more");
        more.setVisible(false);
        var end = new NativeTableCell(status, toggle());
        end.addClassName("cell-end");
        line.setClassName("computed", cell.computed());
        line.add(
                heading.component(),
                trend.before(sheet.period().sameHalfBefore()),
                input,
                trend.change(),
                trend.spark(),
                end);
        showStored();
    }

    private void enter(String typed) {
        writer.enter(typed, stored.version());
        put();
    }

    private Button toggle() {
        toggle.setIcon(new Icon("chevron-down"));
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.addClassName("cell-toggle");
        toggle.setAriaLabel(sheet.getTranslation("reporting.cell.more", name()));
        toggle.getElement().setAttribute("tabindex", "-1").setAttribute("aria-expanded", "false");
        toggle.addClickListener(_ -> sheet.toggle(this));
        return toggle;
    }

    /** Shows or hides what else there is to know, below the line. */
    void open(boolean visible) {
        if (visible) {
            details().refresh();
            wide.add(details());
        }
        more.setVisible(visible);
        pointsAtPanel(visible);
    }

    /** Whether the panel of this cell is to be seen, below the line or beside the cells. */
    void pointsAtPanel(boolean shown) {
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(shown));
        line.setClassName("beside", shown);
    }

    boolean isOpen() {
        return more.isVisible();
    }

    CellDetails details() {
        if (details == null) {
            details = new CellDetails(sheet, this, input.hasField() ? writer : null);
        }
        return details;
    }

    /** The cell now says this in the database. */
    void accept(StoredCell now) {
        stored = now;
        troubled = false;
        line.removeClassName("troubled");
        input.complain(null);
        showStored();
        status.saved();
        if (details != null) {
            details.settled();
        }
        sheet.recompute();
    }

    /** Shows what is computed from other cells now; null when one of them is missing. */
    void compute(@Nullable Figure figure) {
        if (figure != null && !figure.equals(stored.figure())) {
            var state = figure.value().signum() == 0 ? CellState.ZERO : CellState.NUMBER;
            stored = new StoredCell(state, figure, stored.note(), stored.origin(), stored.version());
            showStored();
        }
    }

    /** Nothing was stored, and this is why. */
    void refuse(String why) {
        input.complain(why);
        trouble();
        status.refused();
    }

    /** Nothing was stored, because somebody else stored something meanwhile. */
    void contested() {
        trouble();
        status.contested();
    }

    /** Nothing was stored, because the report is not open any more. */
    void locked(String why) {
        input.complain(why);
        trouble();
        status.locked();
    }

    private void trouble() {
        troubled = true;
        line.addClassName("troubled");
    }

    /** Somebody else stored this just now. */
    void received(SavedCell saved) {
        stored = StoredCell.of(saved);
        sheet.grid().put(code(), shown(), stored.version(), true);
        sheet.recompute();
        if (!troubled) {
            showStored();
            status.byAnother(saved.savedBy());
        }
    }

    private void showStored() {
        input.read(shown());
        trend.show(stored.figure());
        heading.showNote(stored.note());
        heading.showOrigin(stored.origin());
    }

    void showMarks(List<CellPanel.Mark> marks) {
        heading.showMarks(marks);
    }

    private String shown() {
        return sheet.text().write(stored.state(), stored.figure());
    }

    /** Tells the browser what became of what was typed. */
    void settle(String typed) {
        sheet.grid().settle(code(), typed, troubled ? typed : shown(), troubled ? -1 : stored.version());
    }

    /** Writes into the field what is stored, unless something there waits to be mended. */
    void put() {
        if (input.hasField() && !troubled) {
            input.write(shown());
            sheet.grid().put(code(), shown(), stored.version(), false);
        }
    }

    /** Writes into the field what could not be stored. */
    void leave(String text) {
        input.write(text);
    }

    CellWriter writer() {
        return writer;
    }

    StoredCell stored() {
        return stored;
    }

    ReportCell cell() {
        return cell;
    }

    String code() {
        return cell.indicator().code();
    }

    String name() {
        return cell.indicator().name().in(I18n.reader());
    }

    /** Whether the person may fill in this cell. */
    boolean isEditable() {
        return input.isOpen();
    }

    /** Whether something was typed here that is not stored. */
    boolean isTroubled() {
        return troubled;
    }

    /** From now on it can only be read. */
    void close() {
        input.close();
    }

    void setVisible(boolean visible) {
        line.setVisible(visible);
        if (!visible) {
            open(false);
        }
    }

    /** The line, and the line below it with what is shown on demand. */
    Stream<NativeTableRow> lines() {
        return Stream.of(line, more);
    }
}
