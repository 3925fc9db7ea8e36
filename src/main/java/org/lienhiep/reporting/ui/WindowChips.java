package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.lienhiep.reporting.ReportWindow;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** The words and signs for where the time for a half-year's reports stands. */
final class WindowChips {

    private WindowChips() {}

    static Chip of(Component reader, ReportWindow window, LocalDate today) {
        var phase = window.phase(today);
        var text = reader.getTranslation("reporting.phase." + phase);
        return switch (phase) {
            case NOT_OPEN -> new Chip("clock", text, Chip.Tone.NEUTRAL);
            case OPEN -> new Chip("circle-dot", text, Chip.Tone.INFO);
            case DUE, LATE -> new Chip("clock", text, Chip.Tone.WARNING);
            case OVERDUE -> new Chip("minus", text, Chip.Tone.NEUTRAL);
            case CLOSED -> new Chip("lock", text, Chip.Tone.NEUTRAL);
        };
    }

    /** What is next, as in "opens on"; the due day when nothing else is. */
    static String next(Component reader, ReportWindow window, LocalDate today) {
        var formats = Formats.of(I18n.reader());
        return switch (window.phase(today)) {
            case NOT_OPEN -> reader.getTranslation("reporting.phase.opens", formats.day(window.opensOn()));
            case LATE -> reader.getTranslation("reporting.phase.late-until", formats.day(window.lateUntil()));
            case OPEN, DUE, OVERDUE, CLOSED -> StateChips.dueDay(reader, window.due());
        };
    }
}
