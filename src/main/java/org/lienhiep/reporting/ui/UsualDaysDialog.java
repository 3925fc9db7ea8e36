package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.reporting.Deadlines;
import org.lienhiep.reporting.DueDays;
import org.lienhiep.shell.FormDialog;
import org.lienhiep.shell.Notices;

/** Asks on which days a union usually takes reports. */
final class UsualDaysDialog {

    private static final Pattern DAY = Pattern.compile("\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*");

    private UsualDaysDialog() {}

    /** The usual days in one sentence. */
    static String words(Component reader, DueDays days) {
        return reader.getTranslation("reporting.calendar.usual.words", text(days.firstHalf()), text(days.secondHalf()));
    }

    static void open(Deadlines deadlines, OrganisationId union, DueDays days, Runnable changed) {
        var reader = UI.getCurrent();
        var dialog = new FormDialog(
                reader.getTranslation("reporting.calendar.usual.title"),
                reader.getTranslation("reporting.calendar.usual.text"));
        var first = monthDay(dialog, "firstHalf", days.firstHalf());
        var second = monthDay(dialog, "secondHalf", days.secondHalf());
        var opens = number(dialog, "opensBefore", days.opensBefore());
        var late = number(dialog, "lateFor", days.lateFor());
        var closes = number(dialog, "closesAfter", days.closesAfter());
        closes.setHelperText(reader.getTranslation("reporting.calendar.closesAfter.help"));
        dialog.action(reader.getTranslation("shell.save"), () -> {
            deadlines.change(
                    union,
                    new DueDays(
                            read("firstHalf", first),
                            read("secondHalf", second),
                            given("opensBefore", opens),
                            given("lateFor", late),
                            closes.getValue()));
            Notices.done(reader.getTranslation("shell.saved"));
            changed.run();
        });
        dialog.open();
    }

    private static TextField monthDay(FormDialog dialog, String name, MonthDay day) {
        var field = dialog.field(name, dialog.getTranslation("reporting.calendar." + name), new TextField());
        field.setHelperText(dialog.getTranslation("reporting.calendar.day.help"));
        field.setValue(text(day));
        return field;
    }

    private static IntegerField number(FormDialog dialog, String name, @Nullable Integer days) {
        var field = dialog.field(name, dialog.getTranslation("reporting.calendar." + name), new IntegerField());
        field.setValue(days);
        return field;
    }

    private static String text(MonthDay day) {
        return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    /** A day before a month, as both languages write it here. */
    private static MonthDay read(String name, TextField field) {
        var matcher = DAY.matcher(field.getValue());
        try {
            if (matcher.matches()) {
                return MonthDay.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(1)));
            }
        } catch (DateTimeException noSuchDay) {
            // Said below, as for anything else that is no day.
        }
        throw InvalidInput.in(name, "reporting.calendar.day.wrong");
    }

    private static int given(String name, IntegerField field) {
        if (field.getValue() == null) {
            throw InvalidInput.in(name, "shell.required");
        }
        return field.getValue();
    }
}
