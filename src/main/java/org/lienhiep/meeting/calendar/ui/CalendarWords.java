package org.lienhiep.meeting.calendar.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** How the calendar names days and spans of days. */
final class CalendarWords {

    private CalendarWords() {}

    /** "Tháng 11 năm 2026", or the first and last day. */
    static String title(CalendarPlace place) {
        return switch (place.view()) {
            case MONTH -> month(place.day());
            case WEEK, LIST -> {
                var formats = Formats.of(I18n.reader());
                yield formats.day(place.from()) + " – " + formats.day(place.to());
            }
        };
    }

    private static String month(LocalDate day) {
        var english = I18n.reader().getLanguage().equals("en");
        var words = DateTimeFormatter.ofPattern(english ? "MMMM yyyy" : "MMMM 'năm' yyyy", I18n.reader())
                .format(day);
        return words.substring(0, 1).toUpperCase(I18n.reader()) + words.substring(1);
    }

    /** "thứ hai, 02/11/2026". */
    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE", I18n.reader()).format(day) + ", "
                + Formats.of(I18n.reader()).day(day);
    }
}
