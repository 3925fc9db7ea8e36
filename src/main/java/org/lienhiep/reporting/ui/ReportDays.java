package org.lienhiep.reporting.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.lienhiep.access.Access;
import org.lienhiep.access.Permission;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.calendar.CalendarEntry;
import org.lienhiep.kernel.calendar.CalendarSource;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.organisation.Organisations;
import org.lienhiep.reporting.Deadlines;
import org.lienhiep.reporting.ReportWindow;
import org.lienhiep.shell.I18n;
import org.springframework.stereotype.Component;

/** The days by which an organisation's half-year reports are due, in the calendar. */
@Component
class ReportDays implements CalendarSource {

    /** Reports are due up to two years after their half-year, with everything that a union may set. */
    private static final int HALVES_BACK = 4;

    private final Deadlines deadlines;
    private final Organisations organisations;
    private final Access access;
    private final I18n messages;

    ReportDays(Deadlines deadlines, Organisations organisations, Access access, I18n messages) {
        this.deadlines = deadlines;
        this.organisations = organisations;
        this.access = access;
        this.messages = messages;
    }

    @Override
    public List<CalendarEntry> entries(OrganisationId organisation, LocalDate from, LocalDate to, Locale language) {
        if (!access.may(Permission.READ, organisation)) {
            return List.of();
        }
        var first = HalfYear.of(from).plus(-HALVES_BACK);
        return organisations
                .unionOf(organisation, from)
                .map(union -> deadlines.windows(union, first, HalfYear.of(to).next(), organisation).values().stream()
                        .filter(window ->
                                !window.due().isBefore(from) && !window.due().isAfter(to))
                        .map(window -> entry(organisation, window, language))
                        .toList())
                .orElse(List.of());
    }

    private CalendarEntry entry(OrganisationId organisation, ReportWindow window, Locale language) {
        var half = window.period();
        var period = messages.getTranslation(
                half.half() == 1 ? "shell.period.h1" : "shell.period.h2", language, Integer.toString(half.year()));
        return new CalendarEntry(
                "report-" + half.code() + "-" + organisation,
                "reporting.calendar.due",
                messages.getTranslation("reporting.calendar.due-of", language, period),
                organisation,
                window.due(),
                window.due(),
                ReportLinks.board() + "?period=" + half.code());
    }
}
