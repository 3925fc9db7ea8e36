package org.lienhiep.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A day, picked or typed as the reader's language writes it: {@code 8/8/2011}. */
public final class DayField extends DatePicker {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** An empty field. Its calendar opens by its button or the arrow down, not over the form of one who types. */
    public DayField() {
        setAutoOpen(false);
        setLocale(getLocale());
        setI18n(words(getLocale()));
        setMin(LocalDate.of(FIRST_YEAR, 1, 1));
        setMax(LocalDate.of(LAST_YEAR, 12, 31));
    }

    private DatePickerI18n words(Locale locale) {
        var months = Arrays.asList(java.time.Month.values());
        var days = IntStream.range(0, 7).mapToObj(DayOfWeek.SUNDAY::plus).toList();
        return new DatePickerI18n()
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "d/M/yy", "d-M-yyyy", "d.M.yyyy", "yyyy-MM-dd")
                .setMonthNames(months.stream()
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(names(days, TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(names(days, TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("shell.date.today"))
                .setCancel(getTranslation("shell.cancel"))
                .setBadInputErrorMessage(getTranslation("shell.date.no-such-day"))
                .setMinErrorMessage(getTranslation("shell.date.out-of-range"))
                .setMaxErrorMessage(getTranslation("shell.date.out-of-range"));
    }

    private static List<String> names(List<DayOfWeek> days, TextStyle style, Locale locale) {
        return days.stream().map(day -> day.getDisplayName(style, locale)).toList();
    }
}
