package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.reporting.counting.CountingMeasure;
import org.lienhiep.reporting.counting.CountingRule;
import org.lienhiep.reporting.counting.CountingSource;
import org.lienhiep.shell.ChoiceField;

/** Asks which logged records an indicator counts. */
final class CountingDialog extends Dialog {

    private final Select<CountingSource> source = new Select<>();
    private final Select<CountingMeasure> measure = new Select<>();
    private final MultiSelectComboBox<MeetingKind> kinds = new MultiSelectComboBox<>();
    private final Checkbox below = new Checkbox();

    /**
     * A question.
     *
     * @param rule what it counts now; null for nothing
     * @param save stores what it is to count; null for nothing
     */
    CountingDialog(@Nullable CountingRule rule, Consumer<@Nullable CountingRule> save) {
        setHeaderTitle(getTranslation("reporting.count"));
        addClassName("reason-dialog");
        source.setLabel(getTranslation("reporting.count.source"));
        source.setItems(CountingSource.values());
        source.setItemLabelGenerator(each -> getTranslation("reporting.count.source." + each));
        measure.setLabel(getTranslation("reporting.count.measure"));
        measure.setItems(CountingMeasure.values());
        measure.setItemLabelGenerator(each -> getTranslation("reporting.count.measure." + each));
        kinds.setLabel(getTranslation("reporting.count.kinds"));
        kinds.setItems(MeetingKind.values());
        kinds.setItemLabelGenerator(each -> getTranslation("meeting.kind." + each));
        ChoiceField.findFolded(kinds);
        kinds.setHelperText(getTranslation("reporting.count.kinds.help"));
        below.setLabel(getTranslation("reporting.count.below"));
        source.addValueChangeListener(_ -> onlyWhatFits());
        show(rule);
        source.setWidthFull();
        measure.setWidthFull();
        kinds.setWidthFull();
        var fields = new VerticalLayout(source, measure, kinds, below);
        fields.setPadding(false);
        add(new Paragraph(getTranslation("reporting.count.explained")), fields);
        buttons(rule, save);
    }

    private void show(@Nullable CountingRule rule) {
        source.setValue(rule == null ? CountingSource.MEETINGS : rule.source());
        measure.setValue(rule == null ? CountingMeasure.COUNT : rule.measure());
        kinds.setValue(rule == null ? Set.of() : rule.kinds());
        below.setValue(rule == null || rule.below());
        onlyWhatFits();
    }

    /** Articles are only counted. */
    private void onlyWhatFits() {
        var meetings = source.getValue() == CountingSource.MEETINGS;
        measure.setVisible(meetings);
        kinds.setVisible(meetings);
    }

    private void buttons(@Nullable CountingRule rule, Consumer<@Nullable CountingRule> save) {
        if (rule != null) {
            getFooter().add(new Button(getTranslation("reporting.count.stop"), _ -> {
                save.accept(null);
                close();
            }));
        }
        var confirm = new Button(getTranslation("shell.save"), _ -> {
            save.accept(chosen());
            close();
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), _ -> close()), confirm);
    }

    private CountingRule chosen() {
        return source.getValue() == CountingSource.MEETINGS
                ? new CountingRule(CountingSource.MEETINGS, measure.getValue(), kinds.getValue(), below.getValue())
                : new CountingRule(CountingSource.ARTICLES, CountingMeasure.COUNT, Set.of(), below.getValue());
    }
}
