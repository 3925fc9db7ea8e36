package org.lienhiep.news.learning;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.ListQuery;
import org.lienhiep.kernel.SearchKey;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.leadership.People;
import org.lienhiep.leadership.PersonFilter;
import org.lienhiep.leadership.PersonOrder;
import org.lienhiep.reporting.Indicators;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the record that a person chose in a field, from what the field's editor wrote. */
@Component
class ChosenRecords {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int NAMESAKES = 20;

    private final People people;
    private final Indicators indicators;
    private final JsonMapper json;

    ChosenRecords(People people, Indicators indicators, JsonMapper json) {
        this.people = people;
        this.indicators = indicators;
        this.json = json;
    }

    /** Id of the record; null when the value names none, or a person who is not the only one of his name. */
    @Nullable
    UUID record(OrganisationId union, String pointer, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return switch (pointer.split("/", -1)[1]) {
                case "meeting" -> UUID.fromString(value);
                case "organisations" -> organisation(json.readTree(value));
                case "people" -> person(union, json.readTree(value));
                case "counts" -> indicator(json.readTree(value));
                default -> null;
            };
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    private static @Nullable UUID organisation(JsonNode value) {
        var id = value.path("organisation").path("value").asString("");
        return id.isEmpty() ? null : UUID.fromString(id);
    }

    private @Nullable UUID person(OrganisationId union, JsonNode value) {
        var name = value.path("person").asString(value.path("name").asString(""));
        if (name.isBlank()) {
            return null;
        }
        var filter = PersonFilter.ALL.withText(name.strip()).in(union);
        var namesakes = people.list(new ListQuery<>(filter, PersonOrder.NAME, true, VIETNAMESE, 0, NAMESAKES)).stream()
                .filter(row -> SearchKey.of(row.name()).equals(SearchKey.of(name)))
                .toList();
        return namesakes.size() == 1 ? namesakes.getFirst().id().value() : null;
    }

    private @Nullable UUID indicator(JsonNode value) {
        var code = value.path("indicator").asString("");
        return code.isEmpty()
                ? null
                : indicators.byCode(code).map(each -> each.id().value()).orElse(null);
    }
}
