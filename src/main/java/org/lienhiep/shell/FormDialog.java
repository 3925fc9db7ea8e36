package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.StaleRecord;

/** A few fields asked for in a dialog. What is wrong is said beside the field, or above them all; nothing is lost. */
public final class FormDialog extends Dialog {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final Set<HasValidationProperties> marked = new HashSet<>();
    private final Div problems = new Div();
    private final Div form = new Div();

    /** Asks for something, and says what it is good for. */
    public FormDialog(String title, String explanation) {
        setHeaderTitle(title);
        addClassName("form-dialog");
        problems.addClassName("form-problems");
        problems.getElement().setAttribute("role", "alert");
        problems.setVisible(false);
        form.addClassName("form-dialog-fields");
        add(new Paragraph(explanation), problems, form);
    }

    /** Adds a field; problems with this name are shown beside it. */
    public <F extends Component & HasLabel & HasValidationProperties> F field(String name, String label, F field) {
        field.setLabel(label);
        fields.put(name, field);
        form.add(field);
        return field;
    }

    /** Ends the dialog with a button that does something; it may refuse with {@link InvalidInput}. */
    public FormDialog action(String text, Runnable step) {
        var confirm = new Button(text, _ -> confirm(step));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), _ -> close()), confirm);
        return this;
    }

    /** Adds another button before those at the end. */
    public FormDialog alternative(Button button) {
        getFooter().addComponentAsFirst(button);
        return this;
    }

    private void confirm(Runnable step) {
        problems.removeAll();
        // What cannot be read, such as half a date, is marked by the field itself.
        if (fields.values().stream().anyMatch(field -> field.isInvalid() && !marked.contains(field))) {
            return;
        }
        fields.values().forEach(field -> mark(field, false, ""));
        try {
            step.run();
            close();
        } catch (InvalidInput invalid) {
            invalid.problems().forEach(this::show);
        } catch (StaleRecord stale) {
            problem(getTranslation(
                    "shell.stale", stale.changedBy(), Formats.of(getLocale()).moment(stale.changedAt())));
        }
        problems.setVisible(problems.getComponentCount() > 0);
    }

    private void show(InvalidInput.Problem problem) {
        var text = getTranslation(problem.message(), problem.arguments());
        var field = problem.field() == null ? null : fields.get(problem.field());
        if (field == null) {
            problem(text);
        } else {
            mark(field, true, text);
        }
    }

    private void problem(String text) {
        problems.add(new Div(new Icon("triangle-alert"), new Span(text)));
    }

    private void mark(HasValidationProperties field, boolean invalid, String message) {
        field.setErrorMessage(message);
        field.setInvalid(invalid);
        if (invalid) {
            marked.add(field);
        } else {
            marked.remove(field);
        }
    }
}
