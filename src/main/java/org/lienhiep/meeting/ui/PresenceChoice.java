package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.meeting.AttendanceStatus;
import org.lienhiep.shell.Icon;

/** The fields that say whether someone came and why not: parts that lines of societies and of members share. */
final class PresenceChoice {

    final RadioButtonGroup<AttendanceStatus> status = new RadioButtonGroup<>();
    final TextField reason = new TextField();
    final Button clear;

    /**
     * The fields for one line.
     *
     * @param name who is marked
     * @param remove what the last button does
     */
    PresenceChoice(Component page, String name, Runnable remove) {
        status.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        status.setItems(AttendanceStatus.values());
        status.setItemLabelGenerator(each -> page.getTranslation("meeting.attendance.status." + each));
        status.setAriaLabel(page.getTranslation("meeting.attendance.status") + ": " + name);
        reason.setAriaLabel(page.getTranslation("meeting.attendance.reason.of", name));
        reason.setPlaceholder(page.getTranslation("meeting.attendance.reason"));
        clear = new Button(new Icon("x"), _ -> remove.run());
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.setAriaLabel(page.getTranslation("meeting.attendance.clear.of", name));
        clear.setTooltipText(page.getTranslation("meeting.attendance.clear"));
    }

    /** A reason is asked for where someone stayed away. */
    void arrange() {
        reason.setVisible(!status.isEmpty() && status.getValue() != AttendanceStatus.PRESENT);
    }

    void mark(@Nullable AttendanceStatus given, @Nullable String why) {
        status.setValue(given);
        reason.setValue(Objects.requireNonNullElse(why, ""));
    }

    /** Why someone stayed away; null where nothing is written or he came. */
    @Nullable
    String why() {
        return reason.isVisible() && !reason.isEmpty() ? reason.getValue() : null;
    }
}
