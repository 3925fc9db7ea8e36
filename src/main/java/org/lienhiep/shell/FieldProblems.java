package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Map;
import java.util.function.Consumer;
import org.lienhiep.kernel.InvalidInput;
import org.lienhiep.kernel.InvalidInput.Problem;

/** Shows what is wrong beside the fields of a form, and above them what belongs to none. */
public final class FieldProblems extends Div {

    private final Map<String, Component> fields;

    /**
     * Nothing is wrong yet.
     *
     * @param fields by the names that problems give them
     */
    public FieldProblems(Map<String, Component> fields) {
        this.fields = fields;
        addClassName("form-problems");
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    /** Shows every problem where it belongs and leads to the first. */
    public void show(InvalidInput invalid) {
        removeAll();
        for (var problem : invalid.problems()) {
            var text = getTranslation(problem.message(), problem.arguments());
            if (!shown(problem, text)) {
                add(new Div(new Icon("triangle-alert"), new Span(text)));
            }
        }
        setVisible(getComponentCount() > 0);
        focusFirst();
    }

    private boolean shown(Problem problem, String text) {
        var path = problem.field() == null ? "" : problem.field();
        var inside = path.indexOf('[');
        var field = fields.get(inside < 0 ? path : path.substring(0, inside));
        if (inside >= 0 && field instanceof ProblemsInside parts && parts.showProblem(path.substring(inside), text)) {
            return true;
        }
        if (field instanceof HasValidationProperties validated) {
            validated.setInvalid(true);
            validated.setErrorMessage(text);
            return true;
        }
        return false;
    }

    /** Forgets all problems. */
    public void clear() {
        setVisible(false);
        each(HasValidationProperties.class, field -> field.setInvalid(false));
        each(ProblemsInside.class, ProblemsInside::clearProblems);
    }

    /** Marks what cannot be read in fields made of others; true when there is any. */
    public boolean markUnreadable() {
        return fields.values().stream()
                        .filter(field -> field instanceof ProblemsInside parts && parts.markUnreadable())
                        .count()
                > 0;
    }

    /** Leads to the first field with a problem. */
    public void focusFirst() {
        for (var field : fields.values()) {
            if (field instanceof ProblemsInside parts && parts.focusProblem()) {
                return;
            }
            if (field instanceof HasValidationProperties validated && validated.isInvalid()) {
                field.getElement().callJsFunction("focus");
                return;
            }
        }
    }

    private <T> void each(Class<T> type, Consumer<T> use) {
        fields.values().stream().filter(type::isInstance).map(type::cast).forEach(use);
    }
}
