package org.lienhiep.meeting.calendar.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.function.Function;
import org.lienhiep.shell.I18n;

/**
 * Weeks as rows, days as columns. On a phone it becomes a list of the days on which there is something. Arrow keys go
 * from day to day.
 */
final class MonthGrid extends NativeTable {

    /** From the link of a day to that of the day before, after, above or below. */
    private static final String ARROWS = """
            this.addEventListener('keydown', e => {
              const step = {ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7}[e.key];
              if (!step || !e.target.matches('.calendar-day')) { return; }
              const days = [...this.querySelectorAll('.calendar-day')];
              const next = days[days.indexOf(e.target) + step];
              if (next) { e.preventDefault(); next.focus(); }
            });""";

    private final CalendarPlace place;
    private final LocalDate today;
    private final DayLines lines;
    private final Function<LocalDate, String> dayLink;
    private final String dayWord;

    /**
     * The days of a place.
     *
     * @param dayLink where a click on a day leads
     * @param dayWord message key of what a click on a day does, with the day as its argument
     */
    MonthGrid(
            CalendarPlace place, LocalDate today, DayLines lines, Function<LocalDate, String> dayLink, String dayWord) {
        this.place = place;
        this.today = today;
        this.lines = lines;
        this.dayLink = dayLink;
        this.dayWord = dayWord;
        addClassNames("calendar-grid", place.view() == CalendarPlace.View.WEEK ? "calendar-week" : "calendar-month");
        getElement().setAttribute("aria-label", CalendarWords.title(place));
        getElement().executeJs(ARROWS);
        add(new NativeTableHeader(head()), body());
    }

    private NativeTableRow head() {
        var row = new NativeTableRow();
        var monday = place.from();
        for (int i = 0; i < 7; i++) {
            var day = monday.plusDays(i).getDayOfWeek();
            var cell = new NativeTableHeaderCell(day.getDisplayName(TextStyle.FULL_STANDALONE, I18n.reader()));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return row;
    }

    private NativeTableBody body() {
        var body = new NativeTableBody();
        for (var monday = place.from(); !monday.isAfter(place.to()); monday = monday.plusWeeks(1)) {
            var row = new NativeTableRow();
            for (int i = 0; i < 7; i++) {
                row.add(cell(monday.plusDays(i)));
            }
            body.add(row);
        }
        return body;
    }

    private NativeTableCell cell(LocalDate day) {
        var number = new Span(Integer.toString(day.getDayOfMonth()));
        number.getElement().setAttribute("aria-hidden", "true");
        var name =
                new Span(DateTimeFormatter.ofPattern("EEEE, d/M", I18n.reader()).format(day));
        name.addClassName("calendar-day-name");
        var link = new Anchor();
        link.setHref(dayLink.apply(day));
        link.setRouterIgnore(false);
        link.add(number, name);
        link.addClassName("calendar-day");
        link.setAriaLabel(getTranslation(dayWord, CalendarWords.day(day)));
        var cell = new NativeTableCell(link);
        if (place.view() == CalendarPlace.View.MONTH && !YearMonth.from(day).equals(YearMonth.from(place.day()))) {
            cell.addClassName("calendar-other");
        }
        if (day.equals(today)) {
            cell.addClassName("calendar-today");
            link.getElement().setAttribute("aria-current", "date");
        }
        if (lines.empty(day)) {
            cell.addClassName("calendar-free");
        } else {
            cell.add(lines.of(day));
        }
        return cell;
    }
}
