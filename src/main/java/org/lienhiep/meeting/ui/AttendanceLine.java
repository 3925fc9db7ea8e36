package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.AttendanceDraft;
import org.lienhiep.meeting.AttendanceStatus;
import org.lienhiep.shell.Icon;

/** Whether one organisation came; nothing marked means that it was not invited. */
final class AttendanceLine extends Div {

    private final OrganisationId organisation;
    private final RadioButtonGroup<AttendanceStatus> status = new RadioButtonGroup<>();
    private final IntegerField delegates = new IntegerField();
    private final Button clear;
    private boolean filling;

    AttendanceLine(OrganisationId organisation, String name, Runnable changed) {
        this.organisation = organisation;
        addClassName("attendance-line");
        status.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        status.setItems(AttendanceStatus.values());
        status.setItemLabelGenerator(each -> getTranslation("meeting.attendance.status." + each));
        status.setAriaLabel(getTranslation("meeting.attendance.status") + ": " + name);
        delegates.setAriaLabel(getTranslation("meeting.attendance.delegates.of", name));
        delegates.setPlaceholder(getTranslation("meeting.attendance.delegates"));
        delegates.setStepButtonsVisible(false);
        clear = new Button(new Icon("x"), _ -> status.clear());
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.setAriaLabel(getTranslation("meeting.attendance.clear.of", name));
        clear.setTooltipText(getTranslation("meeting.attendance.clear"));
        status.addValueChangeListener(_ -> told(changed));
        delegates.addValueChangeListener(_ -> told(changed));
        var title = new Span(name);
        title.addClassName("attendance-name");
        add(title, status, delegates, clear);
        arrange();
    }

    private void told(Runnable changed) {
        arrange();
        if (!filling) {
            changed.run();
        }
    }

    private void arrange() {
        delegates.setEnabled(status.getValue() == AttendanceStatus.PRESENT);
        clear.setEnabled(!status.isEmpty());
    }

    void mark(@Nullable AttendanceStatus given, @Nullable Integer count) {
        filling = true;
        status.setValue(given);
        delegates.setValue(count);
        filling = false;
        arrange();
    }

    void markPresent() {
        if (status.isEmpty()) {
            mark(AttendanceStatus.PRESENT, delegates.getValue());
        }
    }

    OrganisationId organisation() {
        return organisation;
    }

    @Nullable
    AttendanceDraft entered() {
        var given = status.getValue();
        return given == null
                ? null
                : new AttendanceDraft(
                        organisation, given, given == AttendanceStatus.PRESENT ? delegates.getValue() : null);
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
