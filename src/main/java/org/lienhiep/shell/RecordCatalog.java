package org.lienhiep.shell;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lienhiep.kernel.id.RecordId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All {@link RecordSource}s that features contribute. */
@Component
public class RecordCatalog {

    private final ObjectProvider<RecordSource<?>> sources;

    RecordCatalog(ObjectProvider<RecordSource<?>> sources) {
        this.sources = sources;
    }

    /** Every source, in the order of the menu. */
    public List<RecordSource<?>> sources() {
        return sources.orderedStream().toList();
    }

    /** The source for ids of this type. */
    @SuppressWarnings("unchecked")
    public <I extends RecordId> RecordSource<I> source(Class<I> type) {
        return (RecordSource<I>) sources.stream()
                .filter(source -> source.type() == type)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No feature answers for " + type.getSimpleName()));
    }

    /** Names of these records; see {@link RecordSource#named}. */
    public <I extends RecordId> Map<I, RecordEntry<I>> named(Class<I> type, Collection<I> ids, Locale language) {
        return ids.isEmpty() ? Map.of() : source(type).named(ids, language);
    }

    /** Name of one record; empty when it does not exist or may not be seen. */
    public <I extends RecordId> Optional<RecordEntry<I>> named(Class<I> type, I id, Locale language) {
        return Optional.ofNullable(named(type, List.of(id), language).get(id));
    }
}
