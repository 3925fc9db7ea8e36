package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.Component;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.meeting.DecisionState;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.shell.Chip;
import org.lienhiep.shell.Chip.Tone;

/** Kinds and states in one word each. */
final class MeetingChips {

    private MeetingChips() {}

    static Chip kind(Component page, MeetingKind kind) {
        return new Chip(icon(kind), page.getTranslation("meeting.kind." + kind), Tone.NEUTRAL);
    }

    private static String icon(MeetingKind kind) {
        return switch (kind) {
            case HALF_YEAR_REVIEW, ANNUAL_REVIEW -> "list-checks";
            case CONGRESS -> "landmark";
            case EXECUTIVE_COMMITTEE, STANDING_COMMITTEE, WORKING_SESSION, BRIEFING -> "users-round";
            case WORKSHOP, TRAINING -> "info";
            case SIGNING -> "pencil";
            case CEREMONY -> "badge-check";
            case OTHER -> "calendar-days";
        };
    }

    static Chip state(Component page, MeetingState state) {
        var word = page.getTranslation("meeting.state." + state);
        return switch (state) {
            case PLANNED -> new Chip("clock", word, Tone.INFO);
            case HELD -> new Chip("circle-dot", word, Tone.WARNING);
            case MINUTED -> new Chip("file-text", word, Tone.SUCCESS);
            case APPROVED -> new Chip("badge-check", word, Tone.SUCCESS);
            case CANCELLED -> new Chip("circle-x", word, Tone.NEUTRAL);
        };
    }

    static Chip state(Component page, DecisionState state, boolean late) {
        var word = page.getTranslation("meeting.decision.state." + state);
        return switch (state) {
            case OPEN ->
                late
                        ? new Chip("triangle-alert", page.getTranslation("meeting.decision.late"), Tone.ERROR)
                        : new Chip("circle-dot", word, Tone.INFO);
            case DONE -> new Chip("check", word, Tone.SUCCESS);
            case SUPERSEDED -> new Chip("undo-2", word, Tone.NEUTRAL);
        };
    }
}
