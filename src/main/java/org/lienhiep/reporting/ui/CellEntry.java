package org.lienhiep.reporting.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;

/** What a person says by what he types into a cell. */
sealed interface CellEntry {

    /** The cell is empty: it says nothing. */
    record Nothing() implements CellEntry {}

    /** Counted; the figure may be 0. */
    record Counted(Figure figure) implements CellEntry {}

    /** There is nothing that could be counted. */
    record NotApplicable() implements CellEntry {}

    /**
     * Nobody knows how many.
     *
     * @param reason why not, null when it is still to be said
     */
    record Unknown(@Nullable String reason) implements CellEntry {}

    /**
     * Not understood.
     *
     * @param message key of the message that says what to type instead
     * @param arguments of the message; the first is what was typed
     */
    record Unreadable(String message, List<String> arguments) implements CellEntry {}
}
