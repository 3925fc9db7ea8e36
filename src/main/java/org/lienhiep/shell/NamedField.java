package org.lienhiep.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.id.RecordId;

/** A field for someone who may be in a register or not: suggestions while one types, and any other words as well. */
public final class NamedField<I extends RecordId> extends CustomField<@Nullable Named<I>> {

    private final ComboBox<Named<I>> box = new ComboBox<>();

    /** A field whose suggestions are records with ids of this type; without a source for them, only words. */
    public NamedField(RecordCatalog catalog, Class<I> type) {
        box.setItemLabelGenerator(Named::name);
        box.setWidthFull();
        box.setAllowCustomValue(true);
        catalog.find(type)
                .ifPresentOrElse(
                        source ->
                                box.setItemsWithFilterConverter(query -> suggestions(source, query), filter -> filter),
                        () -> box.setItems(List.of()));
        box.addCustomValueSetListener(typed -> {
            var name = CleanText.orNull(typed.getDetail());
            if (name != null) {
                box.setValue(new Named<>(null, name));
            }
        });
        box.addValueChangeListener(_ -> updateValue());
        add(box);
    }

    private Stream<Named<I>> suggestions(RecordSource<I> source, Query<Named<I>, String> query) {
        return source.find(query.getFilter().orElse(""), getLocale(), query.getOffset(), query.getLimit()).stream()
                .map(entry -> new Named<>(entry.id(), entry.label()));
    }

    @Override
    public void setLabel(String label) {
        super.setLabel(label);
        box.setAriaLabel(label);
    }

    @Override
    protected @Nullable Named<I> generateModelValue() {
        return box.getValue();
    }

    @Override
    protected void setPresentationValue(@Nullable Named<I> value) {
        if (!Objects.equals(box.getValue(), value)) {
            box.setValue(value);
        }
    }

    /** What stands in the empty field. */
    public void setPlaceholder(String text) {
        box.setPlaceholder(text);
    }
}
