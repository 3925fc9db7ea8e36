package org.lienhiep.meeting.minutes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.minutes.Carried;
import org.lienhiep.meeting.minutes.Minutes;
import org.lienhiep.shell.Notices;

/** Whether an item is done with or goes to the next meeting, and what is left of it. */
final class CarryField extends Div {

    /** How far a meeting came with an item. */
    private enum Outcome {
        DONE,
        UNFINISHED,
        NOT_REACHED
    }

    private final transient Minutes minutes;
    private final MeetingId meeting;
    private final UUID item;
    private final Select<Outcome> outcome = new Select<>();
    private final TextField note = new TextField();
    private final Span state = new Span();

    CarryField(Minutes minutes, MeetingId meeting, UUID item, String heading, @Nullable Carried carried) {
        this.minutes = minutes;
        this.meeting = meeting;
        this.item = item;
        addClassName("minute-carry");
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(each -> getTranslation("meeting.carry." + each));
        outcome.setAriaLabel(getTranslation("meeting.carry") + ": " + heading);
        outcome.setValue(carried == null ? Outcome.DONE : carried.reached() ? Outcome.UNFINISHED : Outcome.NOT_REACHED);
        note.setPlaceholder(getTranslation("meeting.carry.note"));
        note.setAriaLabel(getTranslation("meeting.carry.note") + ": " + heading);
        note.setValue(carried == null ? "" : Objects.requireNonNullElse(carried.note(), ""));
        note.setVisible(carried != null);
        state.addClassName("secondary");
        state.getElement().setAttribute("role", "status");
        outcome.addValueChangeListener(_ -> store());
        note.addValueChangeListener(_ -> store());
        add(outcome, note, state);
    }

    private void store() {
        var chosen = outcome.getValue();
        try {
            if (chosen == Outcome.DONE) {
                minutes.finish(meeting, item);
            } else {
                minutes.carry(
                        meeting,
                        new Carried(item, chosen == Outcome.UNFINISHED, note.isEmpty() ? null : note.getValue()));
            }
            note.setVisible(chosen != Outcome.DONE);
            state.setText(getTranslation("shell.saved"));
        } catch (InvalidInput refused) {
            Notices.problem(refused);
        }
    }
}
