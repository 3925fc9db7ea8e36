package org.lienhiep.dashboard.ui;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.lienhiep.reporting.ReportState;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Chip.Tone;

/** Where a report stands. */
final class StateChip extends Span {

    /** The chip of this state; null for a report that nobody has begun. */
    StateChip(@Nullable ReportState state) {
        var chip = switch (state) {
            case null -> new Chip("circle", getTranslation("dashboard.state.none"), Tone.NEUTRAL);
            case DRAFT -> new Chip("circle-dot", getTranslation("dashboard.state.DRAFT"), Tone.INFO);
            case SUBMITTED -> new Chip("send", getTranslation("dashboard.state.SUBMITTED"), Tone.WARNING);
            case RETURNED -> new Chip("undo-2", getTranslation("dashboard.state.RETURNED"), Tone.ERROR);
            case APPROVED -> new Chip("circle-check", getTranslation("dashboard.state.APPROVED"), Tone.SUCCESS);
        };
        add(chip);
    }
}
