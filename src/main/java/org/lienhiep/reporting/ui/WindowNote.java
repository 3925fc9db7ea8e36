package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.lienhiep.reporting.ReportWindow;
import org.lienhiep.reporting.WindowPhase;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** What a society has to know about its time, besides the due day: that it got more, or when the half-year closes. */
final class WindowNote {

    private WindowNote() {}

    static Optional<Component> of(Component reader, ReportWindow window, LocalDate today) {
        var formats = Formats.of(I18n.reader());
        var extension = window.extension();
        if (extension != null) {
            return Optional.of(note(reader.getTranslation(
                    "reporting.extension.note",
                    formats.day(extension.until()),
                    extension.grantedBy(),
                    extension.reason())));
        }
        var closes = window.closes();
        var phase = window.phase(today);
        return closes == null || phase == WindowPhase.CLOSED || phase == WindowPhase.NOT_OPEN
                ? Optional.empty()
                : Optional.of(note(reader.getTranslation("reporting.phase.closes", formats.day(closes))));
    }

    private static Span note(String text) {
        var note = new Span(text);
        note.addClassName("window-note");
        return note;
    }
}
