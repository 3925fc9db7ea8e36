package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.shell.Icon;

/** A button that opens a field to say something in. */
final class RemarkEditor extends Div {

    private final TextArea area = new TextArea();
    private final Div field = new Div();
    private final Button opener;

    /**
     * A closed editor.
     *
     * @param open the word on the button that opens it
     * @param about what it is about, for those who do not see the page
     * @param say does it; may refuse with {@link InvalidInput}
     */
    RemarkEditor(String icon, String open, String about, Consumer<String> say) {
        addClassName("remark-editor");
        opener = new Button(open, new Icon(icon), _ -> show(true));
        opener.addThemeVariants(ButtonVariant.TERTIARY);
        opener.setAriaLabel(open + ": " + about);
        area.setAriaLabel(open + ": " + about);
        area.setManualValidation(true);
        area.setMinRows(2);
        area.setWidthFull();
        var send = new Button(getTranslation("reporting.remark.send"), _ -> send(say));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(send, new Button(getTranslation("shell.cancel"), _ -> show(false)));
        row.addClassName("actions");
        field.add(area, row);
        field.setVisible(false);
        add(opener, field);
    }

    /** Opens it with this key; one that is about the row with the focus comes first. */
    RemarkEditor onKey(String key) {
        PageKeys.give(opener, key);
        return this;
    }

    void show(boolean open) {
        field.setVisible(open);
        opener.setVisible(!open);
        if (open) {
            area.focus();
        } else {
            area.clear();
            area.setInvalid(false);
            opener.focus();
        }
    }

    private void send(Consumer<String> say) {
        try {
            say.accept(area.getValue());
            show(false);
        } catch (InvalidInput invalid) {
            var problem = invalid.problems().getFirst();
            area.setInvalid(true);
            area.setErrorMessage(getTranslation(problem.message(), problem.arguments()));
            area.focus();
        }
    }
}
