package org.lienhiep.news.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Notes for every field of a reading where it was read, how sure it is and by which rule. */
final class Account {

    private final Map<String, TextRange> evidence = new LinkedHashMap<>();
    private final Map<String, Double> confidence = new LinkedHashMap<>();
    private final Map<String, String> rules = new LinkedHashMap<>();

    /** Notes a field that was read from the text. */
    void note(String pointer, TextRange where, double sureness, String rule) {
        evidence.put(pointer, where);
        noteWithoutPlace(pointer, sureness, rule);
    }

    /** Notes a field that comes from elsewhere, such as metadata. */
    void noteWithoutPlace(String pointer, double sureness, String rule) {
        confidence.put(pointer, sureness);
        rules.put(pointer, rule);
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
