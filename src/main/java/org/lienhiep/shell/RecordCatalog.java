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
    private final ObjectProvider<RecordQuotes> quotes;

    RecordCatalog(ObjectProvider<RecordSource<?>> sources, ObjectProvider<RecordQuotes> quotes) {
        this.sources = sources;
        this.quotes = quotes;
    }

    /** Every source, in the order of the menu. */
    public List<RecordSource<?>> sources() {
        return sources.orderedStream().toList();
    }

    /** The source for ids of this type; {@link IllegalStateException} when no feature has one. */
    public <I extends RecordId> RecordSource<I> source(Class<I> type) {
        return find(type)
                .orElseThrow(() -> new IllegalStateException("No feature answers for " + type.getSimpleName()));
    }

    /** The source for ids of this type; empty when the feature that keeps these records is not there. */
    @SuppressWarnings("unchecked")
    public <I extends RecordId> Optional<RecordSource<I>> find(Class<I> type) {
        return sources.stream()
                .filter(source -> source.type() == type)
                .map(source -> (RecordSource<I>) source)
                .findFirst();
    }

    /** Names of these records; see {@link RecordSource#named}. None when nobody answers for their type. */
    public <I extends RecordId> Map<I, RecordEntry<I>> named(Class<I> type, Collection<I> ids, Locale language) {
        return ids.isEmpty()
                ? Map.of()
                : find(type).map(source -> source.named(ids, language)).orElse(Map.of());
    }

    /** Name of one record; empty when it does not exist or may not be seen. */
    public <I extends RecordId> Optional<RecordEntry<I>> named(Class<I> type, I id, Locale language) {
        return Optional.ofNullable(named(type, List.of(id), language).get(id));
    }

    /** The sentences that records rest on; none where no feature keeps such sources. */
    public RecordQuotes quotes() {
        return quotes.getIfAvailable(() -> RecordQuotes.NONE);
    }
}
