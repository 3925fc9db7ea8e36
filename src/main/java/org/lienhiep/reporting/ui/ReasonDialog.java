package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.lienhiep.kernel.InvalidInput;

/** Asks for the reason of a step that somebody else will have to live with. */
final class ReasonDialog extends Dialog {

    private final TextArea reason = new TextArea();

    /**
     * A question.
     *
     * @param title what is going to happen
     * @param consequences what that means
     * @param action the word on the button
     * @param step does it with the reason; may refuse with {@link InvalidInput}
     */
    ReasonDialog(String title, String consequences, String action, Consumer<String> step) {
        setHeaderTitle(title);
        addClassName("reason-dialog");
        reason.setLabel(getTranslation("reporting.reason"));
        reason.setHelperText(getTranslation("reporting.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMinRows(4);
        reason.setWidthFull();
        add(new Paragraph(consequences), reason);
        var confirm = new Button(action, _ -> confirm(step));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), _ -> close()), confirm);
        addOpenedChangeListener(_ -> reason.focus());
    }

    private void confirm(Consumer<String> step) {
        try {
            step.accept(reason.getValue().strip());
            close();
        } catch (InvalidInput invalid) {
            var problem = invalid.problems().getFirst();
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation(problem.message(), problem.arguments()));
        }
    }
}
