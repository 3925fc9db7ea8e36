package org.lienhiep.rest;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value from its text; a text of another form is an unreadable request. */
class FromText<T> extends StdDeserializer<T> {

    private final transient Function<String, T> parse;
    private final Class<T> type;

    FromText(Class<T> type, Function<String, T> parse) {
        super(type);
        this.type = type;
        this.parse = parse;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        var text = parser.getString();
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException unreadable) {
            return type.cast(context.handleWeirdStringValue(type, text, "%s", unreadable.getMessage()));
        }
    }
}
