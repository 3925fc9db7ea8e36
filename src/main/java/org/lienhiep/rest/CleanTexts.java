package org.lienhiep.rest;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;

/** Reads texts without what cannot be kept. */
class CleanTexts extends StringDeserializer {

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        var text = super.deserialize(parser, context);
        return text == null ? null : CleanText.of(text);
    }
}
