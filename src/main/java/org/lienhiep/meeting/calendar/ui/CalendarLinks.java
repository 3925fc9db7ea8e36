package org.lienhiep.meeting.calendar.ui;

import java.time.LocalDate;

/** Addresses of the calendar. */
public final class CalendarLinks {

    static final String PAGE = "calendar";
    static final String FEEDS = PAGE + "/subscriptions";

    private CalendarLinks() {}

    /** The calendar by month, at the month of this day. */
    public static String month(LocalDate day) {
        return PAGE + "?month=" + day.toString().substring(0, 7);
    }
}
