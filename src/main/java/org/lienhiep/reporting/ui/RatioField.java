package org.lienhiep.reporting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.Ratio;

/** Whether an indicator is computed from two others, and from which. */
final class RatioField extends CustomField<@Nullable Ratio> {

    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    private final Checkbox computed = new Checkbox(getTranslation("reporting.indicator.ratio.computed"));
    private final ComboBox<String> numerator;
    private final ComboBox<String> denominator;
    private final BigDecimalField factor = new BigDecimalField(getTranslation("reporting.indicator.ratio.times"));
    private final Div parts = new Div();

    /** A field that offers these indicators as parts; ratios among them are left out. */
    RatioField(List<IndicatorLabel> indicators) {
        var counted = indicators.stream().filter(each -> !each.computed()).toList();
        numerator = new IndicatorBox(getTranslation("reporting.indicator.ratio.numerator"), counted);
        denominator = new IndicatorBox(getTranslation("reporting.indicator.ratio.denominator"), counted);
        factor.setValue(PER_CENT);
        factor.setHelperText(getTranslation("reporting.indicator.ratio.times.help"));
        parts.add(numerator, denominator, factor);
        parts.addClassName("field-parts");
        parts.setVisible(false);
        computed.addValueChangeListener(change -> {
            parts.setVisible(change.getValue());
            updateValue();
        });
        List.of(numerator, denominator).forEach(box -> box.addValueChangeListener(_ -> updateValue()));
        factor.addValueChangeListener(_ -> updateValue());
        add(new Div(computed, parts));
    }

    @Override
    protected @Nullable Ratio generateModelValue() {
        return computed.getValue()
                ? new Ratio(
                        Objects.requireNonNullElse(numerator.getValue(), ""),
                        Objects.requireNonNullElse(denominator.getValue(), ""),
                        Objects.requireNonNullElse(factor.getValue(), BigDecimal.ZERO))
                : null;
    }

    @Override
    protected void setPresentationValue(@Nullable Ratio ratio) {
        computed.setValue(ratio != null);
        parts.setVisible(ratio != null);
        if (ratio != null) {
            numerator.setValue(ratio.numerator().isEmpty() ? null : ratio.numerator());
            denominator.setValue(ratio.denominator().isEmpty() ? null : ratio.denominator());
            factor.setValue(ratio.factor());
        }
    }
}
