package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.reporting.ReportNeed;
import org.lienhiep.reporting.SocietyStatus;
import org.lienhiep.reporting.WindowPhase;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Periods;

/** Words a reminder in the reader's language: what is missing, until when, where to do it. */
final class ReminderText {

    private static final int NAMED = 10;

    private final Component reader;
    private final OrganisationLabel union;
    private final HalfYear period;
    private final LocalDate today;
    private final String base;

    /**
     * Reminders of one half-year.
     *
     * @param base address of the installation, before the path of a page
     */
    ReminderText(Component reader, OrganisationLabel union, HalfYear period, LocalDate today, String base) {
        this.reader = reader;
        this.union = union;
        this.period = period;
        this.today = today;
        this.base = base;
    }

    String subject(SocietyStatus status) {
        return reader.getTranslation(
                "reporting.reminder.subject",
                Periods.name(reader, period),
                status.society().brief(I18n.reader()));
    }

    String text(ReportNeed need) {
        var status = need.status();
        var lines = new ArrayList<String>();
        lines.add(reader.getTranslation(
                "reporting.reminder.greeting", status.society().name().in(I18n.reader())));
        lines.add(reader.getTranslation(
                "reporting.reminder.about", union.name().in(I18n.reader()), Periods.name(reader, period)));
        missing(need).forEach(line -> lines.add("– " + line));
        days(status).forEach(line -> lines.add("– " + line));
        lines.add(reader.getTranslation("reporting.reminder.link", link(status)));
        lines.add(reader.getTranslation("reporting.reminder.end"));
        return String.join("\n", lines);
    }

    private String link(SocietyStatus status) {
        return base + "/" + ReportLinks.report(status.society().code(), period);
    }

    private List<String> missing(ReportNeed need) {
        var lines = new ArrayList<String>();
        if (need.status().state() == null) {
            lines.add(reader.getTranslation("reporting.reminder.not-begun"));
            return lines;
        }
        if (need.returned() != null) {
            lines.add(reader.getTranslation("reporting.reminder.returned", need.returned()));
        }
        lines.add(
                reader.getTranslation("reporting.reminder.filled", need.status().filled()));
        if (!need.empty().isEmpty()) {
            var names = need.empty().stream()
                    .limit(NAMED)
                    .map(indicator -> indicator.name().in(I18n.reader()))
                    .collect(Collectors.joining("; "));
            var more = need.empty().size() - NAMED;
            lines.add(reader.getTranslation(
                            "reporting.reminder.empty", need.empty().size(), names)
                    + (more > 0 ? reader.getTranslation("reporting.reminder.empty-more", more) : "."));
        }
        return lines;
    }

    private List<String> days(SocietyStatus status) {
        var formats = Formats.of(I18n.reader());
        var window = status.window();
        var lines = new ArrayList<String>();
        var due = formats.day(status.due());
        lines.add(reader.getTranslation(
                window.extension() == null ? "reporting.reminder.due" : "reporting.reminder.extended",
                due,
                StateChips.due(reader, status.state(), status.due(), status.daysLate(), today)));
        var phase = window.phase(today);
        if (phase == WindowPhase.LATE) {
            lines.add(reader.getTranslation("reporting.reminder.late-until", formats.day(window.lateUntil())));
        }
        var closes = window.closes();
        if (closes != null) {
            lines.add(reader.getTranslation(
                    phase == WindowPhase.CLOSED ? "reporting.reminder.closed" : "reporting.reminder.closes",
                    formats.day(closes)));
        }
        return lines;
    }
}
