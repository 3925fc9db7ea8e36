package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.meeting.MeetingDetails;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.shell.Confirm;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.Notices;

/** The steps in the life of a meeting: planned, held, minuted, approved, and back. */
final class LifeSteps {

    private final MeetingDetails details;
    private final Meetings meetings;
    private final Runnable changed;
    private final MeetingState state;
    private final Div reader = new Div();

    LifeSteps(MeetingDetails details, Meetings meetings, Runnable changed) {
        this.details = details;
        this.meetings = meetings;
        this.changed = changed;
        this.state = details.standing().state();
    }

    /** The step that usually follows stands in the open, and says what it needs where that is missing. */
    Div next() {
        var next = state.next().getFirst();
        var button = new Button(reader.getTranslation(word(next)), new Icon(icon(next)), _ -> ask(next));
        var step = new Div(button);
        step.addClassName("meeting-step");
        if (next == MeetingState.MINUTED && state == MeetingState.HELD && !meetings.minutesExist(details.id())) {
            button.setEnabled(false);
            var needs = new Span(reader.getTranslation("meeting.step.minutes-needed"));
            needs.addClassName("secondary");
            step.add(needs);
        }
        return step;
    }

    /** Message key of what a button for this step says. */
    String word(MeetingState next) {
        return state == MeetingState.APPROVED && next == MeetingState.MINUTED ? "meeting.unlock" : "meeting.to." + next;
    }

    static String icon(MeetingState state) {
        return switch (state) {
            case PLANNED -> "undo-2";
            case HELD -> "check";
            case MINUTED -> "file-text";
            case APPROVED -> "badge-check";
            case CANCELLED -> "circle-x";
        };
    }

    /** Asks where others rely on the word, and for the reason where something is taken back. */
    void ask(MeetingState next) {
        var title = reader.getTranslation(word(next));
        if (next == MeetingState.CANCELLED) {
            new ReasonDialog(title, reader.getTranslation("meeting.cancel.text"), why -> move(next, why)).open();
        } else if (state == MeetingState.APPROVED) {
            new ReasonDialog(title, reader.getTranslation("meeting.unlock.text"), why -> move(next, why)).open();
        } else if (next == MeetingState.APPROVED) {
            Confirm.action(title, reader.getTranslation("meeting.approve.text"), title, () -> tryTo(next));
        } else {
            tryTo(next);
        }
    }

    private void tryTo(MeetingState next) {
        try {
            move(next, "");
        } catch (InvalidInput refused) {
            Notices.problem(refused);
        }
    }

    private void move(MeetingState next, String reason) {
        meetings.setState(details.id(), next, reason, details.version());
        Notices.done(reader.getTranslation("meeting.moved", reader.getTranslation("meeting.state." + next)));
        changed.run();
    }

    /** Since when the record is closed, who closed it and who can open it; why a meeting was called off. */
    Div banner(boolean mayChange) {
        var standing = details.standing();
        var banner = new Div();
        banner.addClassName("meeting-standing");
        var who = Objects.requireNonNullElse(standing.by(), "–");
        var since = standing.since() == null ? "–" : Formats.of(I18n.reader()).moment(standing.since());
        if (standing.locked()) {
            banner.add(new Icon("lock"), new Span(reader.getTranslation("meeting.standing.locked", who, since)));
            banner.add(
                    new Span(reader.getTranslation(mayChange ? "meeting.standing.you" : "meeting.standing.secretary")));
        } else if (standing.reason() != null) {
            var key = state == MeetingState.CANCELLED ? "meeting.standing.cancelled" : "meeting.standing.opened";
            banner.add(new Icon("info"), new Span(reader.getTranslation(key, who, since, standing.reason())));
        }
        banner.setVisible(banner.getComponentCount() > 0);
        return banner;
    }
}
