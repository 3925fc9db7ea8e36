package org.lienhiep.reporting.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.lienhiep.access.Access;
import org.lienhiep.reporting.Deadlines;
import org.lienhiep.reporting.Expectations;
import org.lienhiep.reporting.Extensions;
import org.lienhiep.reporting.ReportCalendar;
import org.springframework.stereotype.Component;

/** What the parts of the calendar's page work with. */
@Component
record CalendarServices(
        ReportCalendar calendar,
        Deadlines deadlines,
        Expectations expectations,
        Extensions extensions,
        Access access,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
