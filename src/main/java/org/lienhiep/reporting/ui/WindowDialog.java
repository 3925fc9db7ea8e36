package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.CalendarRow;
import org.lienhiep.reporting.ReportCalendar;
import org.lienhiep.reporting.WindowDraft;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.FormDialog;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Notices;
import org.lienhiep.shell.Periods;

/** Asks for the four days of one half-year; an empty one stays as usual. */
final class WindowDialog {

    private WindowDialog() {}

    static void open(ReportCalendar calendar, OrganisationId union, CalendarRow row, Runnable changed) {
        var reader = UI.getCurrent();
        var window = row.window();
        var dialog = new FormDialog(
                Periods.name(reader, window.period()), reader.getTranslation("reporting.calendar.edit.text"));
        var opens = day(dialog, "opensOn", row.own().opensOn(), window.opensOn());
        var due = day(dialog, "dueOn", row.own().dueOn(), window.dueOn());
        var late = day(dialog, "lateUntil", row.own().lateUntil(), window.lateUntil());
        var closes = day(dialog, "closesOn", row.own().closesOn(), window.closesOn());
        dialog.action(reader.getTranslation("shell.save"), () -> {
            var days = new WindowDraft(opens.getValue(), due.getValue(), late.getValue(), closes.getValue());
            calendar.change(union, window.period(), days, row.version());
            Notices.done(reader.getTranslation("shell.saved"));
            changed.run();
        });
        if (!row.own().usual()) {
            dialog.alternative(new Button(reader.getTranslation("reporting.calendar.as-usual"), _ -> {
                opens.clear();
                due.clear();
                late.clear();
                closes.clear();
            }));
        }
        dialog.open();
    }

    private static DayField day(FormDialog dialog, String name, @Nullable LocalDate own, @Nullable LocalDate now) {
        var field = dialog.field(name, dialog.getTranslation("reporting.calendar." + name), new DayField());
        field.setValue(own);
        field.setClearButtonVisible(true);
        field.setPlaceholder(
                now == null
                        ? dialog.getTranslation("reporting.calendar.never")
                        : Formats.of(I18n.reader()).day(now));
        return field;
    }
}
