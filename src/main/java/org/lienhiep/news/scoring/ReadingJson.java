package org.lienhiep.news.scoring;

import org.lienhiep.kernel.Period;
import org.lienhiep.news.reading.Reading;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Readings as the REST API writes them: periods are their codes, days are ISO dates, unknown values are null. */
public final class ReadingJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(Period.class, new ToStringSerializer(Period.class)))
            .build();

    private ReadingJson() {}

    /** The reading as JSON. */
    public static JsonNode of(Reading reading) {
        return MAPPER.valueToTree(reading);
    }

    /** Any JSON. */
    public static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }

    /** JSON that people can read. */
    public static String write(JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node);
    }
}
