package org.lienhiep.news.ui;

import java.util.Map;

/** In which colour a field and the words it was read from are drawn: one colour for each kind of fact. */
final class Tones {

    private static final Map<String, String> LISTS =
            Map.of("people", "person", "organisations", "organisation", "counts", "count", "decisions", "decision");

    private Tones() {}

    /** The tone of the field behind this JSON pointer; that of an election is told apart by {@link #election()}. */
    static String of(String pointer) {
        var parts = pointer.substring(1).split("/", -1);
        if (parts[0].equals("meeting")) {
            return parts[parts.length - 1].equals("host") ? "organisation" : "meeting";
        }
        return parts.length > 2 && parts[2].equals("elected") ? election() : LISTS.getOrDefault(parts[0], "article");
    }

    static String election() {
        return "election";
    }
}
