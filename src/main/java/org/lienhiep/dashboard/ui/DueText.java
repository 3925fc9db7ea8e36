package org.lienhiep.dashboard.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.lienhiep.shell.Formats;

/** How late a report is, or how long there is still time. */
final class DueText extends Span {

    DueText(LocalDate due, int daysLate, LocalDate today) {
        addClassName("due");
        var left = ChronoUnit.DAYS.between(today, due);
        if (daysLate > 0) {
            addClassName("due-late");
            setText(getTranslation("dashboard.late", daysLate));
        } else if (left > 0) {
            setText(getTranslation("dashboard.left", left));
        } else {
            setText(getTranslation("dashboard.due", Formats.of(getLocale()).day(due)));
        }
    }
}
