package org.lienhiep.organisation.ui;

import com.vaadin.flow.component.UI;
import org.lienhiep.organisation.OrganisationState;
import org.lienhiep.shell.Chip;

/** How an organisation stands on a day, as a chip. */
final class StateChip {

    private StateChip() {}

    static Chip of(OrganisationState state) {
        var text = UI.getCurrent().getTranslation("organisation.state." + state);
        return switch (state) {
            case MEMBER -> new Chip("circle-check", text, Chip.Tone.SUCCESS);
            case SUSPENDED -> new Chip("circle-pause", text, Chip.Tone.WARNING);
            case NOT_YET_MEMBER, NOT_YET_FOUNDED -> new Chip("clock", text, Chip.Tone.INFO);
            case FORMER_MEMBER, INDEPENDENT -> new Chip("circle", text, Chip.Tone.NEUTRAL);
            case DISSOLVED -> new Chip("archive", text, Chip.Tone.NEUTRAL);
        };
    }
}
