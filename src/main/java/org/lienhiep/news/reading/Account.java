package org.lienhiep.news.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes for every field of a reading where it was read, how sure it is and by which rule. */
final class Account {

    private final Map<String, TextRange> evidence = new LinkedHashMap<>();
    private final Map<String, Double> confidence = new LinkedHashMap<>();
    private final Map<String, String> rules = new LinkedHashMap<>();
    private final Map<String, List<String>> alternatives = new LinkedHashMap<>();

    /** Notes a field that was read from the text. */
    void note(String pointer, TextRange where, double sureness, ReadingRule rule) {
        evidence.put(pointer, where);
        noteWithoutPlace(pointer, sureness, rule);
    }

    /** Notes a field that comes from elsewhere, such as metadata. */
    void noteWithoutPlace(String pointer, double sureness, ReadingRule rule) {
        confidence.put(pointer, sureness);
        rules.put(pointer, rule.name());
    }

    /** Notes what else a field might be, the likelier first. */
    void consider(String pointer, List<String> others) {
        if (!others.isEmpty()) {
            alternatives.put(pointer, List.copyOf(others));
        }
    }

    Map<String, List<String>> alternatives() {
        return Collections.unmodifiableMap(alternatives);
    }

    Map<String, TextRange> evidence() {
        return Collections.unmodifiableMap(evidence);
    }

    Map<String, Double> confidence() {
        return Collections.unmodifiableMap(confidence);
    }

    Map<String, String> rules() {
        return Collections.unmodifiableMap(rules);
    }
}
