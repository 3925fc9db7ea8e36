package org.lienhiep.meeting.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.time.LocalDate;

/** The days on which there is something, one below the other. */
final class DayList extends Div {

    DayList(CalendarPlace place, LocalDate today, DayLines lines) {
        addClassNames("part", "calendar-list");
        for (var day = place.from(); !day.isAfter(place.to()); day = day.plusDays(1)) {
            if (!lines.empty(day)) {
                var part = new Div(new H3(CalendarWords.day(day)), lines.of(day));
                part.addClassName("calendar-list-day");
                if (day.equals(today)) {
                    part.addClassName("calendar-today");
                }
                add(part);
            }
        }
        if (getComponentCount() == 0) {
            var nothing = new Div(getTranslation("meeting.calendar.nothing"));
            nothing.addClassName("secondary");
            add(nothing);
        }
    }
}
