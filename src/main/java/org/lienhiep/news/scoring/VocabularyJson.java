package org.lienhiep.news.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.news.reading.Vocabulary;
import org.lienhiep.news.reading.Vocabulary.KnownIndicator;
import org.lienhiep.news.reading.Vocabulary.KnownOrganisation;
import tools.jackson.databind.JsonNode;

/** What a union knows, as it writes it down for {@code ./score}; whatever says nothing may be left out. */
final class VocabularyJson {

    private VocabularyJson() {}

    /** The vocabulary; {@link IllegalArgumentException} for an organisation without a name. */
    static Vocabulary read(JsonNode json) {
        return new Vocabulary(
                json.path("organisations")
                        .valueStream()
                        .map(each -> new KnownOrganisation(text(each, "code"), texts(each.path("names"))))
                        .toList(),
                texts(json.path("people")),
                json.path("indicators")
                        .valueStream()
                        .map(each -> new KnownIndicator(
                                text(each, "code"),
                                text(each, "name"),
                                text(each, "unit"),
                                texts(each.path("keywords"))))
                        .toList(),
                optional(json, "homeUnion"),
                optional(json, "homePlace"));
    }

    private static String text(JsonNode json, String field) {
        return json.path(field).asString("");
    }

    private static @Nullable String optional(JsonNode json, String field) {
        var text = text(json, field);
        return text.isEmpty() ? null : text;
    }

    private static List<String> texts(JsonNode json) {
        return json.valueStream()
                .map(each -> each.asString(""))
                .filter(each -> !each.isBlank())
                .toList();
    }
}
