package org.lienhiep.shell;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.lienhiep.kernel.id.RecordId;

/** A field whose value is a record of any feature, found by typing part of its name. Loads only what is looked at. */
public final class RecordField<I extends RecordId> extends ComboBox<I> {

    private final transient RecordSource<I> source;
    private final transient Map<I, RecordEntry<I>> known = new HashMap<>();

    /** A field for records with ids of this type. */
    public RecordField(RecordCatalog catalog, Class<I> type) {
        source = catalog.source(type);
        setItemLabelGenerator(id -> entry(id).label());
        setRenderer(new ComponentRenderer<>(id -> choice(entry(id))));
        setItemsWithFilterConverter(this::load, filter -> filter);
    }

    private Stream<I> load(Query<I, String> query) {
        return source.find(query.getFilter().orElse(""), getLocale(), query.getOffset(), query.getLimit()).stream()
                .map(entry -> {
                    known.put(entry.id(), entry);
                    return entry.id();
                });
    }

    private RecordEntry<I> entry(I id) {
        return known.computeIfAbsent(id, missing -> {
            var named = source.named(java.util.List.of(missing), getLocale()).get(missing);
            return named == null ? new RecordEntry<>(missing, "?", "", "") : named;
        });
    }

    private static <I extends RecordId> Div choice(RecordEntry<I> entry) {
        var detail = new Span(entry.detail());
        detail.addClassName("secondary");
        var choice = new Div(new Span(entry.label()), detail);
        choice.addClassName("record-choice");
        return choice;
    }
}
