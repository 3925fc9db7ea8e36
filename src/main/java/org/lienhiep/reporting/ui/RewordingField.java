package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.reporting.Rewording;

/** Whether other words mean the same, or something else from a half-year on. */
final class RewordingField extends CustomField<@Nullable Rewording> {

    private final RadioButtonGroup<Rewording.Kind> kind = new RadioButtonGroup<>();
    private final ComboBox<HalfYear> from;
    private final TextField reason = new TextField(getTranslation("reporting.indicator.rewording.reason"));
    private final Div anew = new Div();

    /**
     * An empty field.
     *
     * @param from offers the half-years
     */
    RewordingField(ComboBox<HalfYear> from) {
        this.from = from;
        kind.setItems(Rewording.Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation("reporting.indicator.rewording." + each));
        kind.setAriaLabel(getTranslation("reporting.indicator.rewording"));
        from.setLabel(getTranslation("reporting.indicator.rewording.since"));
        anew.add(from, reason);
        anew.addClassName("field-parts");
        anew.setVisible(false);
        kind.addValueChangeListener(change -> {
            anew.setVisible(change.getValue() == Rewording.Kind.NEW_DEFINITION);
            updateValue();
        });
        from.addValueChangeListener(_ -> updateValue());
        reason.addValueChangeListener(_ -> updateValue());
        add(new Div(kind, anew));
    }

    @Override
    protected @Nullable Rewording generateModelValue() {
        return switch (kind.getValue()) {
            case CORRECTION -> Rewording.CORRECTION;
            case NEW_DEFINITION -> new Rewording(Rewording.Kind.NEW_DEFINITION, from.getValue(), reason.getValue());
            case null -> null;
        };
    }

    @Override
    protected void setPresentationValue(@Nullable Rewording rewording) {
        kind.setValue(rewording == null ? null : rewording.kind());
        from.setValue(rewording == null ? null : rewording.from());
        reason.setValue(rewording == null || rewording.reason() == null ? "" : rewording.reason());
    }
}
