package org.lienhiep.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.StaleRecord;

/**
 * Two people changed the same record. What only one of them changed is taken over by itself; where both changed the
 * same field, the person chooses.
 */
final class ConflictDialog<R extends Record> extends Dialog {

    private enum Choice {
        THEIRS,
        MINE
    }

    private final R base;
    private final R theirs;
    private final R mine;
    private final Map<String, RadioButtonGroup<Choice>> choices = new LinkedHashMap<>();

    ConflictDialog(Map<String, String> labels, StaleRecord stale, R base, R theirs, R mine, Consumer<R> resolved) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
        setHeaderTitle(getTranslation("shell.conflict.title"));
        add(new Paragraph(getTranslation(
                "shell.conflict.text",
                stale.changedBy(),
                Formats.of(getLocale()).moment(stale.changedAt()))));
        labels.forEach(this::addField);
        var keep = new Button(getTranslation("shell.conflict.resolve"), _ -> {
            close();
            resolved.accept(merged());
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), _ -> close()), keep);
    }

    private void addField(String component, String label) {
        var before = value(base, component);
        var their = value(theirs, component);
        var own = value(mine, component);
        if (Objects.equals(their, own) || Objects.equals(their, before)) {
            return;
        }
        if (Objects.equals(own, before)) {
            add(new Div(getTranslation("shell.conflict.taken", label, text(their))));
            return;
        }
        var group = new RadioButtonGroup<Choice>();
        group.setItems(Choice.values());
        group.setValue(Choice.MINE);
        group.setItemLabelGenerator(choice -> choice == Choice.MINE
                ? getTranslation("shell.conflict.mine", text(own))
                : getTranslation("shell.conflict.theirs", text(their)));
        choices.put(component, group);
        add(new H3(label), group);
    }

    private String text(@Nullable Object value) {
        return value == null || value.toString().isBlank() ? "–" : value.toString();
    }

    private R merged() {
        @SuppressWarnings("unchecked")
        var type = (Class<R>) base.getClass();
        var components = type.getRecordComponents();
        var values = new @Nullable Object[components.length];
        var types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = merged(components[i].getName());
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record has a constructor of its components", impossible);
        }
    }

    private @Nullable Object merged(String component) {
        var choice = choices.get(component);
        var own = value(mine, component);
        var changedByMe = !Objects.equals(own, value(base, component));
        return changedByMe && (choice == null || choice.getValue() == Choice.MINE) ? own : value(theirs, component);
    }

    private static @Nullable Object value(Record of, String component) {
        for (RecordComponent each : of.getClass().getRecordComponents()) {
            if (each.getName().equals(component)) {
                try {
                    var accessor = each.getAccessor();
                    accessor.setAccessible(true);
                    return accessor.invoke(of);
                } catch (ReflectiveOperationException impossible) {
                    throw new IllegalStateException("A record's component can be read: " + component, impossible);
                }
            }
        }
        throw new IllegalArgumentException("No component " + component);
    }
}
