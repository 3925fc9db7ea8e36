package org.lienhiep.meeting.election.ui;

import com.vaadin.flow.component.Component;
import org.lienhiep.meeting.election.Outcome;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Chip.Tone;

/** What a round brought a candidate, in a word. */
final class OutcomeChips {

    private OutcomeChips() {}

    static Chip of(Component page, Outcome outcome) {
        var word = page.getTranslation("meeting.contest.outcome." + outcome);
        return switch (outcome) {
            case ELECTED -> new Chip("check", word, Tone.SUCCESS);
            case TIED -> new Chip("repeat-2", word, Tone.WARNING);
            case NOT_ELECTED -> new Chip("minus", word, Tone.NEUTRAL);
        };
    }
}
