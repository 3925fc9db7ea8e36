package org.lienhiep.news.ui;

import java.util.Map;

/** Which message names the field behind a JSON pointer of a reading. */
final class EvidenceNames {

    private static final Map<String, String> LISTS =
            Map.of("people", "person", "organisations", "mention", "counts", "count", "decisions", "decision");

    private EvidenceNames() {}

    static String key(String pointer) {
        var parts = pointer.substring(1).split("/", -1);
        if (LISTS.containsKey(parts[0])) {
            return parts.length > 2 && parts[2].equals("elected") ? "election" : LISTS.get(parts[0]);
        }
        return parts[parts.length - 1];
    }
}
