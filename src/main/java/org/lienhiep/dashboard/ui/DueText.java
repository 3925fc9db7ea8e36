package org.lienhiep.dashboard.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.reporting.DueDays;
import org.lienhiep.reporting.ReportState;
import org.lienhiep.shell.Formats;

/** How late a report is, or how long there is still time. */
final class DueText extends Span {

    DueText(@Nullable ReportState state, LocalDate due, int daysLate, LocalDate today) {
        addClassName("due");
        var left = DueDays.daysLeft(due, state, today).orElse(0);
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
