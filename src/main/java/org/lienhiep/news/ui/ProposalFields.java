package org.lienhiep.news.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.Verdict;
import org.lienhiep.news.reading.Reading;
import tools.jackson.databind.json.JsonMapper;

/** Makes the proposed fields of an article and keeps them by their place in its reading, in the order of making. */
final class ProposalFields {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Function<String, String> label;
    private final Supplier<Reading> reading;
    private final Map<String, Proposal<?>> byPointer = new LinkedHashMap<>();

    /**
     * Without any field yet.
     *
     * @param label the name of a field in the reader's language, by its key
     * @param reading the reading as it is when a field is made
     */
    ProposalFields(Function<String, String> label, Supplier<Reading> reading) {
        this.label = label;
        this.reading = reading;
    }

    Proposal<String> text(String pointer, String key, @Nullable String value) {
        return field(pointer, key, value, Function.identity(), Function.identity());
    }

    Proposal<LocalDate> day(String pointer, String key, @Nullable LocalDate value) {
        return field(pointer, key, value, LocalDate::toString, LocalDate::parse);
    }

    Proposal<Integer> number(String pointer, String key, @Nullable Integer value) {
        return field(pointer, key, value, String::valueOf, Integer::valueOf);
    }

    <T> Proposal<T> json(String pointer, String key, T value, Class<T> type) {
        return field(pointer, key, value, JSON::writeValueAsString, text -> JSON.readValue(text, type));
    }

    <T> Proposal<T> field(
            String pointer, String key, @Nullable T value, Function<T, String> write, Function<String, T> read) {
        var proposal = new Proposal<>(pointer, label.apply(key), value, confidence(pointer), write, read);
        byPointer.put(pointer, proposal);
        return proposal;
    }

    /** How sure a field is; a group of fields is as sure as the least sure of them. The address was not read but said. */
    private double confidence(String pointer) {
        var confidence = reading.get().confidence();
        if (pointer.equals("/url")) {
            return 1;
        }
        return confidence.containsKey(pointer)
                ? confidence.get(pointer)
                : confidence.entrySet().stream()
                        .filter(each -> each.getKey().startsWith(pointer + "/"))
                        .mapToDouble(Map.Entry::getValue)
                        .min()
                        .orElse(0);
    }

    Stream<Proposal<?>> all() {
        return byPointer.values().stream();
    }

    @Nullable
    Proposal<?> at(String pointer) {
        return byPointer.get(pointer);
    }

    Map<String, Verdict> verdicts() {
        var verdicts = new LinkedHashMap<String, Verdict>();
        byPointer.forEach((pointer, proposal) -> verdicts.put(pointer, proposal.verdict()));
        return verdicts;
    }

    void restore(Map<String, Verdict> kept) {
        byPointer.forEach((pointer, proposal) -> proposal.restore(kept.get(pointer)));
    }
}
