package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.lienhiep.reporting.SocietyStatus;
import org.lienhiep.shell.Chip;

/** How complete and how punctual the reports on a half-year are, in one line. */
final class BoardSummary {

    private BoardSummary() {}

    static Component[] of(Component reader, BoardData data) {
        var whole = data.completeness();
        var parts = new ArrayList<Component>(List.of(
                new Span(data.current().code()),
                WindowChips.of(reader, whole.window(), data.today()),
                new Span(WindowChips.next(reader, whole.window(), data.today()))));
        if (whole.expected() > 0) {
            parts.add(new Span(reader.getTranslation(
                    "reporting.board.summary", whole.submitted(), whole.expected(), whole.approved())));
            parts.add(new Span(reader.getTranslation("reporting.board.on-time", whole.onTime(), whole.onTimeRate())));
            if (whole.returns() > 0) {
                parts.add(new Span(reader.getTranslation("reporting.board.returns", whole.returns())));
            }
            var overdue =
                    whole.societies().stream().filter(SocietyStatus::overdue).count();
            if (overdue > 0) {
                parts.add(
                        new Chip("clock", reader.getTranslation("reporting.board.overdue", overdue), Chip.Tone.ERROR));
            }
        }
        return parts.toArray(Component[]::new);
    }
}
