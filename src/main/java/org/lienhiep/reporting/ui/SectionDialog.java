package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.BilingualText;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.shell.Notices;

/** Asks for the two names of a section. */
final class SectionDialog extends Dialog {

    private final TextField name = new TextField();
    private final TextField english = new TextField();
    private final Save action;

    /** Stores both names; fails with {@link InvalidInput}. */
    @FunctionalInterface
    interface Save {
        /** Stores a section of this name and, unless null, this English one. */
        void save(String name, @Nullable String english);
    }

    /**
     * A dialog.
     *
     * @param before the names to begin with; null for a new section
     */
    SectionDialog(String title, @Nullable BilingualText before, Save action) {
        this.action = action;
        setHeaderTitle(title);
        name.setLabel(getTranslation("reporting.section.name"));
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setWidthFull();
        name.setAutofocus(true);
        english.setLabel(getTranslation("reporting.section.nameEn"));
        english.setManualValidation(true);
        english.setWidthFull();
        if (before != null) {
            name.setValue(before.vi());
            english.setValue(before.en() == null ? "" : before.en());
        }
        var fields = new Div(name, english);
        fields.addClassName("dialog-fields");
        add(fields);
        var save = new Button(getTranslation("shell.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(new Button(getTranslation("shell.cancel"), _ -> close()), save);
    }

    private void save() {
        name.setInvalid(false);
        english.setInvalid(false);
        try {
            action.save(
                    name.getValue(),
                    english.getValue().isBlank() ? null : english.getValue().strip());
            close();
            Notices.done(getTranslation("shell.saved"));
        } catch (InvalidInput invalid) {
            var fields = Map.of("name", name, "nameEn", english);
            invalid.problems().forEach(problem -> {
                var field = fields.getOrDefault(String.valueOf(problem.field()), name);
                field.setInvalid(true);
                field.setErrorMessage(getTranslation(problem.message(), problem.arguments()));
                field.focus();
            });
        }
    }
}
