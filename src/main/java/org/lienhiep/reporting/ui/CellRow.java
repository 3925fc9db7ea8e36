package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;

/** One cell of a report as a line of its table, and below it what else there is to know, opened on demand. */
final class CellRow {

    static final int COLUMNS = 6;

    private final ReportSheet sheet;
    private final ReportCell cell;
    private final NativeTableRow line = new NativeTableRow();
    private final NativeTableRow more = new NativeTableRow();
    private final Div noteLine = new Div();
    private final CellTrend trend;
    private final Div status = new Div();
    private final Button toggle = new Button();
    private final CellWriter writer;
    private final @Nullable TextField field;
    private @Nullable CellDetails details;
    private StoredCell stored;
    private boolean troubled;

    /**
     * The line of this cell.
     *
     * @param open whether the person may fill it in
     */
    CellRow(ReportSheet sheet, ReportCell cell, boolean open) {
        this.sheet = sheet;
        this.cell = cell;
        this.stored = StoredCell.of(cell);
        this.trend = new CellTrend(cell);
        this.writer = new CellWriter(sheet, this);
        this.field = open ? field() : null;
        line.addClassName("cell-row");
        line.getElement().setAttribute("data-cell", code());
        more.addClassName("cell-more");
        more.setVisible(false);
        status.addClassName("cell-status");
        var end = new NativeTableCell(status, toggle());
        end.addClassName("cell-end");
        var formats = Formats.of(I18n.reader());
        line.add(
                heading(),
                Table.number(
                        formats.figure(cell.before()),
                        sheet.period().sameHalfBefore().code()),
                entryCell(),
                trend.change(),
                trend.spark(),
                end);
        showStored();
    }

    private Component heading() {
        var title = new Div(new Span(name()));
        title.addClassName("cell-name");
        var unit = cell.indicator().unit();
        if (unit != null) {
            title.add(Table.secondary(unit.in(I18n.reader())));
        }
        if (cell.required()) {
            var mark = new Span(new Span("*"), Table.hidden(sheet.getTranslation("reporting.cell.required")));
            mark.addClassName("required-mark");
            mark.setTitle(sheet.getTranslation("reporting.cell.required"));
            title.add(mark);
        }
        noteLine.addClassName("cell-note");
        return Table.row(title, noteLine);
    }

    private NativeTableCell entryCell() {
        var entry = Table.cell(sheet.period().code(), field == null ? new Span(shown()) : field);
        entry.addClassName(field == null ? "number" : "cell-entry");
        return entry;
    }

    private TextField field() {
        var entry = new TextField();
        entry.addClassName("cell-field");
        entry.setManualValidation(true);
        entry.setAriaLabel(name());
        entry.setValue(shown());
        entry.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                writer.enter(changed.getValue());
            }
        });
        return entry;
    }

    private Button toggle() {
        toggle.setIcon(new Icon("chevron-down"));
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.addClassName("cell-toggle");
        toggle.setAriaLabel(sheet.getTranslation("reporting.cell.more", name()));
        toggle.getElement().setAttribute("tabindex", "-1").setAttribute("aria-expanded", "false");
        toggle.addClickListener(_ -> open(!isOpen()));
        return toggle;
    }

    /** Shows or hides what else there is to know. */
    void open(boolean visible) {
        if (visible) {
            details().refresh();
        }
        more.setVisible(visible);
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(visible));
    }

    boolean isOpen() {
        return more.isVisible();
    }

    CellDetails details() {
        if (details == null) {
            details = new CellDetails(sheet, this, field == null ? null : writer);
            var wide = new NativeTableCell(details);
            wide.setColspan(COLUMNS);
            more.add(wide);
        }
        return details;
    }

    /** The cell now says this in the database. */
    void accept(StoredCell now) {
        stored = now;
        troubled = false;
        line.removeClassName("troubled");
        if (field != null) {
            field.setInvalid(false);
            field.setErrorMessage(null);
            field.setValue(shown());
        }
        showStored();
        say("saved", "check", "reporting.cell.saved");
        if (details != null) {
            details.settled();
        }
    }

    /** Nothing was stored, and this is why. */
    void refuse(String why) {
        if (field != null) {
            field.setInvalid(true);
            field.setErrorMessage(why);
        }
        trouble("reporting.cell.not-saved");
    }

    /** Nothing was stored, because somebody else stored something meanwhile. */
    void contested() {
        trouble("reporting.cell.conflict");
    }

    private void trouble(String word) {
        troubled = true;
        line.addClassName("troubled");
        say("trouble", "triangle-alert", word);
    }

    private void say(String kind, String icon, String key) {
        var word = new Span(new Icon(icon), new Span(sheet.getTranslation(key)));
        word.addClassNames("cell-word", "cell-" + kind);
        status.removeAll();
        status.add(word);
    }

    private void showStored() {
        trend.show(stored.figure());
        noteLine.setText(stored.note() == null ? "" : stored.note());
        noteLine.setVisible(stored.note() != null);
    }

    private String shown() {
        return sheet.text().write(stored.state(), stored.figure());
    }

    /** Writes into the field as if the person had typed it. */
    void type(String text) {
        if (field != null) {
            field.setValue(text);
            writer.enter(text);
        }
    }

    /** What stands in the field. */
    String typed() {
        return field == null ? shown() : field.getValue();
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

    /** Whether something was typed here that is not stored. */
    boolean isTroubled() {
        return troubled;
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
