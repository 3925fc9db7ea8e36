package org.lienhiep.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.StaleRecord;
import org.lienhiep.shell.Comparison.Difference;

/**
 * Two people changed the same record. What only one of them changed is taken over by itself; where both changed the
 * same field, the person chooses.
 */
final class ConflictDialog<R extends Record> extends Dialog {

    private enum Choice {
        THEIRS,
        MINE
    }

    private final Comparison<R> comparison;
    private final BiFunction<String, @Nullable Object, String> written;
    private final Map<String, RadioButtonGroup<Choice>> choices = new LinkedHashMap<>();

    ConflictDialog(
            Map<String, String> labels,
            BiFunction<String, @Nullable Object, String> written,
            StaleRecord stale,
            Comparison<R> comparison,
            Consumer<R> resolved) {
        this.comparison = comparison;
        this.written = written;
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
        switch (comparison.of(component)) {
            case Difference.None _ -> {}
            case Difference.TheirsOnly(var their) ->
                add(new Div(getTranslation("shell.conflict.taken", label, written.apply(component, their))));
            case Difference.Both(var their, var own) -> {
                var group = new RadioButtonGroup<Choice>();
                group.setItems(Choice.values());
                group.setValue(Choice.MINE);
                group.setItemLabelGenerator(choice -> choice == Choice.MINE
                        ? getTranslation("shell.conflict.mine", written.apply(component, own))
                        : getTranslation("shell.conflict.theirs", written.apply(component, their)));
                choices.put(component, group);
                add(new H3(label), group);
            }
        }
    }

    private R merged() {
        return comparison.merged(component -> {
            var choice = choices.get(component);
            return choice == null || choice.getValue() == Choice.MINE;
        });
    }
}
