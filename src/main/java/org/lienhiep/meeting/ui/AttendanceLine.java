package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.AttendanceDraft;
import org.lienhiep.meeting.AttendanceStatus;

/** Whether one organisation came; nothing marked means that it was not invited. */
final class AttendanceLine extends Div {

    private final OrganisationId organisation;
    private final PresenceChoice choice;
    private final IntegerField delegates = new IntegerField();
    private final Span note = new Span();
    private boolean filling;

    AttendanceLine(OrganisationId organisation, String name, Runnable changed) {
        this.organisation = organisation;
        addClassName("attendance-line");
        choice = new PresenceChoice(this, name, () -> unmark());
        delegates.setAriaLabel(getTranslation("meeting.attendance.delegates.of", name));
        delegates.setPlaceholder(getTranslation("meeting.attendance.delegates"));
        delegates.setStepButtonsVisible(false);
        choice.status.addValueChangeListener(_ -> told(changed));
        choice.reason.addValueChangeListener(_ -> told(changed));
        delegates.addValueChangeListener(_ -> told(changed));
        note.addClassName("secondary");
        note.setVisible(false);
        var title = new Span(new Span(name), note);
        title.addClassName("attendance-name");
        add(title, choice.status, delegates, choice.reason, choice.clear);
        arrange();
    }

    private void unmark() {
        choice.status.clear();
    }

    private void told(Runnable changed) {
        arrange();
        if (!filling) {
            changed.run();
        }
    }

    private void arrange() {
        choice.arrange();
        delegates.setVisible(!choice.reason.isVisible());
        delegates.setEnabled(choice.status.getValue() == AttendanceStatus.PRESENT);
        choice.clear.setEnabled(!choice.status.isEmpty());
    }

    void mark(@Nullable AttendanceStatus given, @Nullable Integer count, @Nullable String why) {
        filling = true;
        choice.mark(given, why);
        delegates.setValue(count);
        filling = false;
        arrange();
    }

    void markPresent() {
        if (choice.status.isEmpty()) {
            mark(AttendanceStatus.PRESENT, delegates.getValue(), null);
        }
    }

    /** What looks odd about it; null for nothing. */
    void note(@Nullable String words) {
        note.setVisible(words != null);
        note.setText(words == null ? "" : words);
    }

    OrganisationId organisation() {
        return organisation;
    }

    @Nullable
    AttendanceDraft entered() {
        var given = choice.status.getValue();
        return given == null
                ? null
                : new AttendanceDraft(
                        organisation,
                        given,
                        given == AttendanceStatus.PRESENT ? delegates.getValue() : null,
                        choice.why());
    }

    void problem(@Nullable String message) {
        delegates.setInvalid(message != null);
        delegates.setErrorMessage(message);
    }

    boolean focusProblem() {
        if (delegates.isInvalid()) {
            delegates.focus();
        }
        return delegates.isInvalid();
    }
}
