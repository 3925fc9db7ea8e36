package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import org.lienhiep.reporting.exchange.ImportRun;
import org.lienhiep.shell.Chip;

/** What became of an import, as a chip. */
final class ImportStates {

    private ImportStates() {}

    static Chip of(Component reader, ImportRun.State state) {
        var word = reader.getTranslation("reporting.imports.state." + state);
        return switch (state) {
            case RUNNING -> new Chip("clock", word, Chip.Tone.INFO);
            case DONE -> new Chip("circle-check", word, Chip.Tone.SUCCESS);
            case FAILED -> new Chip("circle-x", word, Chip.Tone.ERROR);
            case CANCELLED -> new Chip("x", word, Chip.Tone.NEUTRAL);
            case UNDONE -> new Chip("undo-2", word, Chip.Tone.NEUTRAL);
        };
    }
}
