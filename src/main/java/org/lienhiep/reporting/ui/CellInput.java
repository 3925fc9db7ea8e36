package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a cell says, in a field to type into, or as text where the person may not or nobody can. */
final class CellInput extends NativeTableCell {

    private final Span reading = new Span();
    private final @Nullable TextField field;

    /**
     * An empty cell.
     *
     * @param label what stands before it where the table becomes cards
     * @param name of the indicator
     * @param enter stores what was typed; null makes it a text
     */
    CellInput(String label, String name, @Nullable Consumer<String> enter) {
        getElement().setAttribute("data-label", label);
        this.field = enter == null ? null : field(name, enter);
        addClassName(field == null ? "number" : "cell-entry");
        add(field == null ? reading : field);
    }

    private static TextField field(String name, Consumer<String> enter) {
        var field = new TextField();
        field.addClassName("cell-field");
        field.setManualValidation(true);
        field.setAriaLabel(name);
        field.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                enter.accept(changed.getValue());
            }
        });
        return field;
    }

    /** Whether there is a field, open or not. */
    boolean hasField() {
        return field != null;
    }

    boolean isOpen() {
        return field != null && !field.isReadOnly();
    }

    /** From now on it can only be read. */
    void close() {
        if (field != null) {
            field.setReadOnly(true);
        }
    }

    /** Writes into the field. */
    void write(String text) {
        if (field != null) {
            field.setValue(text);
        }
    }

    /** Shows this where there is no field: in a field something may be on its way. */
    void read(String text) {
        reading.setText(text);
    }

    /** Says what is wrong; null for nothing. */
    void complain(@Nullable String why) {
        if (field != null) {
            field.setInvalid(why != null);
            field.setErrorMessage(why);
        }
    }
}
