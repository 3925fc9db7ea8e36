package org.lienhiep.shell;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import java.util.List;

/**
 * One of a few choices, found by typing: words are enough in any order, their beginnings too, and neither case nor
 * diacritics matter, as most people type without them. Enter takes what fits best.
 */
public final class ChoiceField<T> extends ComboBox<T> {

    /**
     * Vaadin looks for the typed text as it stands, and takes it only when it is the whole of a choice. The browser has
     * all choices, so looking needs no round trip. The folding is that of SearchKey.
     */
    private static final String FIND = """
            const fold = text => String(text ?? '').toLowerCase().replaceAll('đ', 'd')
                .normalize('NFD').replace(/\\p{M}/gu, '').replace(/\\s+/g, ' ').trim();
            const label = item => fold(this._getItemLabel(item, this.itemLabelPath));
            this.$connector.filter = (item, typed) => {
              const words = label(item).split(/[^\\p{L}\\p{N}]+/u);
              return fold(typed).split(' ').every(begun => words.some(word => word.startsWith(begun)));
            };
            const show = Object.getPrototypeOf(this)._setDropdownItems;
            this._setDropdownItems = items => {
              show?.call(this, items);
              if (this.filter && this._focusedIndex < 0 && items?.length) {
                const typed = fold(this.filter);
                this._focusedIndex = Math.max(0, items.findIndex(item => label(item).startsWith(typed)));
              }
            };""";

    /** A field for these choices, in this order. */
    @SafeVarargs
    public ChoiceField(ItemLabelGenerator<T> label, T... choices) {
        setItemLabelGenerator(label);
        setItems(List.of(choices));
        findFolded(this);
    }

    /** Has a field find its choices in the same way, as long as they are no more than fifty. */
    public static void findFolded(ComboBoxBase<?, ?, ?> field) {
        field.addAttachListener(_ -> field.getElement().executeJs(FIND));
    }
}
