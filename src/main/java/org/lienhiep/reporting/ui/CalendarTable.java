package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.reporting.CalendarRow;
import org.lienhiep.reporting.ReportWindow;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Periods;

/** Half-years with their four days, the latest first. */
final class CalendarTable extends NativeTable {

    private final Formats formats = Formats.of(I18n.reader());
    private final List<CalendarRow> calendar;
    private final LocalDate today;

    /**
     * A calendar to read.
     *
     * @param own the windows of the organisation that it is read for, with its extensions
     * @param chosen the half-year to mark
     */
    CalendarTable(List<CalendarRow> calendar, Map<HalfYear, ReportWindow> own, HalfYear chosen, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
        addClassNames("board-table", "calendar-table");
        getHead()
                .add(new NativeTableRow(
                        Table.column(getTranslation("reporting.period")),
                        Table.column(getTranslation("reporting.cell.state")),
                        Table.column(getTranslation("reporting.calendar.opensOn")),
                        Table.column(getTranslation("reporting.calendar.dueOn")),
                        Table.column(getTranslation("reporting.calendar.lateUntil")),
                        Table.column(getTranslation("reporting.calendar.closesOn"))));
        calendar.reversed()
                .forEach(row -> getBody().add(row(row, own.get(row.window().period()), chosen)));
    }

    /** Adds a button to each half-year. */
    void editable(Consumer<CalendarRow> edit) {
        ((NativeTableRow) getHead().getChildren().findFirst().orElseThrow())
                .add(Table.silentColumn(getTranslation("reporting.calendar.edit")));
        var rows = getBody().getChildren().map(NativeTableRow.class::cast).toList();
        for (int i = 0; i < rows.size(); i++) {
            var row = calendar.reversed().get(i);
            var button = new Button(new Icon("pencil"), _ -> edit.accept(row));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setAriaLabel(getTranslation("reporting.calendar.edit") + " "
                    + row.window().period().code());
            var cell = Table.cell("", button);
            cell.addClassName("cell-end");
            rows.get(i).add(cell);
        }
    }

    private NativeTableRow row(CalendarRow row, @Nullable ReportWindow own, HalfYear chosen) {
        var window = own == null ? row.window() : own;
        var period = window.period();
        var line = new NativeTableRow(
                Table.row(
                        new PageLink(ReportLinks.calendar() + "?period=" + period.code(), Periods.name(this, period))),
                Table.cell(getTranslation("reporting.cell.state"), WindowChips.of(this, window, today)),
                day("reporting.calendar.opensOn", window.opensOn(), row.own().opensOn() != null),
                due(row, window),
                day(
                        "reporting.calendar.lateUntil",
                        window.lateUntil(),
                        row.own().lateUntil() != null),
                day("reporting.calendar.closesOn", window.closes(), row.own().closesOn() != null));
        if (period.equals(chosen)) {
            line.addClassName("chosen");
            line.getElement().setAttribute("aria-current", "true");
        }
        return line;
    }

    private NativeTableCell due(CalendarRow row, ReportWindow window) {
        var cell = day("reporting.calendar.dueOn", window.dueOn(), row.own().dueOn() != null);
        var extension = window.extension();
        if (extension != null) {
            cell.add(Table.secondary(getTranslation("reporting.board.extended", formats.day(extension.until()))));
        }
        return cell;
    }

    private NativeTableCell day(String label, @Nullable LocalDate day, boolean own) {
        Component text = new Span(day == null ? getTranslation("reporting.calendar.never") : formats.day(day));
        if (own) {
            var mark = new Span("•");
            mark.setTitle(getTranslation("reporting.calendar.own"));
            mark.addClassName("own-day");
            text = new Div(text, mark, Table.hidden(getTranslation("reporting.calendar.own")));
        }
        return Table.cell(getTranslation(label), text);
    }
}
