package org.lienhiep.news.reading;

import org.lienhiep.kernel.Period;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Readings as the REST API writes them: periods are their codes, days are ISO dates, unknown values are null. */
final class ReadingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(Period.class, new ToStringSerializer(Period.class)))
            .build();

    private ReadingJson() {}

    static JsonNode of(Reading reading) {
        return MAPPER.valueToTree(reading);
    }

    static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }

    static String write(JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }
}
