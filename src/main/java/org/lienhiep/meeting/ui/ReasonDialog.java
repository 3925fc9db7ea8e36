package org.lienhiep.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.lienhiep.kernel.InvalidInput;

/** Asks for the reason of a step that others will want to understand later. */
final class ReasonDialog extends Dialog {

    private final TextArea reason = new TextArea();

    /**
     * The question.
     *
     * @param consequences what follows, as one sentence
     * @param step takes the reason; refuses an unfit one with {@link InvalidInput}
     */
    ReasonDialog(String title, String consequences, Consumer<String> step) {
        setHeaderTitle(title);
        reason.setLabel(getTranslation("meeting.step.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(2);
        reason.setWidthFull();
        var text = new Paragraph(consequences);
        text.addClassName("secondary");
        add(text, reason);
        var cancel = new Button(getTranslation("shell.cancel"), _ -> close());
        var go = new Button(title, _ -> take(step));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, go);
        setWidth("min(34rem, 94vw)");
        addOpenedChangeListener(_ -> reason.focus());
    }

    private void take(Consumer<String> step) {
        try {
            step.accept(reason.getValue());
            close();
        } catch (InvalidInput refused) {
            var problem = refused.problems().getFirst();
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation(problem.message(), problem.arguments()));
        }
    }
}
