package org.lienhiep.meeting.decision.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.lienhiep.meeting.decision.DecisionRow;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Chip.Tone;

/** How a decision stands, in a word. */
final class DecisionChips {

    private DecisionChips() {}

    static Chip of(Component page, DecisionRow row, LocalDate today) {
        var status = row.status(today);
        var word = page.getTranslation("meeting.register.status." + status);
        return switch (status) {
            case OVERDUE ->
                new Chip(
                        "triangle-alert",
                        row.due() == null
                                ? word
                                : page.getTranslation(
                                        "meeting.register.late", ChronoUnit.DAYS.between(row.due(), today)),
                        Tone.ERROR);
            case OPEN -> new Chip("circle-dot", word, Tone.INFO);
            case DONE -> new Chip("check", word, Tone.SUCCESS);
            case SUPERSEDED -> new Chip("repeat-2", word, Tone.NEUTRAL);
        };
    }
}
