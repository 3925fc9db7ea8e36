package org.lienhiep.reporting.ui;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Map;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.shell.I18n;

/** Chooses an indicator by its code; typing a part of its name without diacritics finds it. */
final class IndicatorBox extends ComboBox<String> {

    /** A field with these to choose from. */
    IndicatorBox(String label, List<IndicatorLabel> indicators) {
        setLabel(label);
        var names = names(indicators);
        ComboBox.ItemFilter<String> filter = (code, typed) ->
                SearchKey.of(names.getOrDefault(code, "") + " " + code).contains(SearchKey.of(typed));
        setItems(filter, indicators.stream().map(IndicatorLabel::code).toList());
        setItemLabelGenerator(code -> names.getOrDefault(code, code));
        setClearButtonVisible(true);
    }

    /** Names in the reader's language by code. */
    static Map<String, String> names(List<IndicatorLabel> indicators) {
        return indicators.stream()
                .collect(toMap(IndicatorLabel::code, each -> each.name().in(I18n.reader())));
    }
}
