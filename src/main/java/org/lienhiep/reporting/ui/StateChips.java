package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lienhiep.reporting.DueDays;
import org.lienhiep.reporting.ReportState;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** The words and signs for where a report stands, the same on every page. */
public final class StateChips {

    private StateChips() {}

    /**
     * Where a report stands.
     *
     * @param state null when nobody has begun it
     * @param filled share of its indicators that have a cell, in per cent
     */
    public static Chip of(Component reader, @Nullable ReportState state, int filled) {
        return switch (state) {
            case null -> new Chip("circle", reader.getTranslation("reporting.state.none"), Chip.Tone.NEUTRAL);
            case DRAFT ->
                new Chip("circle-dot", reader.getTranslation("reporting.state.filled", filled), Chip.Tone.INFO);
            case SUBMITTED -> new Chip("send", name(reader, state), Chip.Tone.WARNING);
            case IN_REVIEW -> new Chip("eye", name(reader, state), Chip.Tone.WARNING);
            case RETURNED -> new Chip("undo-2", name(reader, state), Chip.Tone.ERROR);
            case APPROVED -> new Chip("circle-check", name(reader, state), Chip.Tone.SUCCESS);
            case INCLUDED -> new Chip("book-check", name(reader, state), Chip.Tone.SUCCESS);
        };
    }

    /**
     * Where a report stands, with the issue of the union's report that includes it.
     *
     * @param issue null when none does
     */
    public static Chip of(Component reader, @Nullable ReportState state, int filled, @Nullable Integer issue) {
        return state == ReportState.INCLUDED && issue != null
                ? new Chip("book-check", reader.getTranslation("reporting.state.issue", issue), Chip.Tone.SUCCESS)
                : of(reader, state, filled);
    }

    /** Where a report stands, when it is not known how much of it is filled in. */
    public static Chip of(Component reader, @Nullable ReportState state) {
        return state == ReportState.DRAFT
                ? new Chip("circle-dot", name(reader, state), Chip.Tone.INFO)
                : of(reader, state, 0);
    }

    /** The word for a state. */
    static String name(Component reader, ReportState state) {
        return reader.getTranslation("reporting.state." + state);
    }

    /** How many days are left, how many it is overdue, or how late it came; empty when it came in time. */
    static String due(Component reader, @Nullable ReportState state, LocalDate due, int daysLate, LocalDate today) {
        var withUnion = state != null && state.handedIn();
        if (withUnion) {
            return daysLate > 0 ? reader.getTranslation("reporting.due.came-late", daysLate) : "";
        }
        if (daysLate > 0) {
            return reader.getTranslation("reporting.due.overdue", daysLate);
        }
        var left = DueDays.daysLeft(due, state, today);
        if (left.isEmpty()) {
            return "";
        }
        return left.getAsLong() == 0
                ? reader.getTranslation("reporting.due.today")
                : reader.getTranslation("reporting.due.left", left.getAsLong());
    }

    /** The last day. */
    static String dueDay(Component reader, LocalDate due) {
        return reader.getTranslation("reporting.due", Formats.of(I18n.reader()).day(due));
    }

    /** Whether somebody should hurry: it is not with the union and the day has passed. */
    static boolean overdue(@Nullable ReportState state, int daysLate) {
        return daysLate > 0 && (state == null || state.open());
    }
}
