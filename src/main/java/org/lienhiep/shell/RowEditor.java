package org.lienhiep.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;

/**
 * The fields of one row of a {@link RowsField}.
 *
 * @param <T> what is entered in it
 */
public abstract class RowEditor<T> extends Div {

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private Runnable changed = () -> {};
    private boolean showing;

    /** A row without fields. */
    protected RowEditor() {
        addClassName("row-fields");
    }

    /**
     * Adds a field.
     *
     * @param name of the component that is entered in it
     */
    protected final <V, F extends Component & HasValue<?, V> & HasLabel> F field(String name, String label, F field) {
        field.setLabel(label);
        field.addClassName("row-" + name.toLowerCase(java.util.Locale.ROOT));
        field.addValueChangeListener(_ -> {
            if (!showing) {
                if (field instanceof HasValidationProperties validated) {
                    validated.setInvalid(isUnreadable(field));
                }
                changed.run();
            }
        });
        fields.put(name, field);
        add(field);
        return field;
    }

    /** Fills the fields. */
    protected abstract void show(T row);

    /** What is entered; null when nothing is. */
    protected abstract @Nullable T entered();

    final void open(@Nullable T row, Runnable whenChanged) {
        changed = whenChanged;
        if (row != null) {
            showing = true;
            show(row);
            showing = false;
        }
    }

    final boolean showProblem(String name, String message) {
        if (!(fields.get(name) instanceof HasValidationProperties field)) {
            return false;
        }
        field.setInvalid(true);
        field.setErrorMessage(message);
        return true;
    }

    final void clearProblems() {
        fields.values().forEach(field -> {
            if (field instanceof HasValidationProperties validated) {
                validated.setInvalid(false);
            }
        });
    }

    final boolean markUnreadable() {
        var unreadable =
                fields.values().stream().filter(RowEditor::isUnreadable).toList();
        unreadable.forEach(field -> ((HasValidationProperties) field).setInvalid(true));
        return !unreadable.isEmpty();
    }

    @SuppressWarnings("unchecked") // a field's validator takes the field's values
    private static boolean isUnreadable(Component field) {
        return field instanceof HasValidator<?>
                && field instanceof HasValue<?, ?> value
                && field instanceof HasValidationProperties
                && ((HasValidator<Object>) field)
                        .getDefaultValidator()
                        .apply(value.getValue(), new ValueContext(null, field))
                        .isError();
    }

    final boolean focusProblem() {
        var first = fields.values().stream()
                .filter(field -> field instanceof HasValidationProperties validated && validated.isInvalid())
                .findFirst();
        first.ifPresent(field -> field.getElement().callJsFunction("focus"));
        return first.isPresent();
    }

    final void focusFirst() {
        fields.values().stream()
                .findFirst()
                .ifPresent(field -> field.getElement().executeJs("setTimeout(() => this.focus())"));
    }

    /** The text without blanks around it; null when nothing is left. */
    protected static @Nullable String textOf(HasValue<?, String> field) {
        return CleanText.orNull(field.getValue());
    }
}
