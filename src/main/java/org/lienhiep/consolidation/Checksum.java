package org.lienhiep.consolidation;

import java.nio.charset.StandardCharsets;
import org.lienhiep.kernel.Sha256;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells whether two snapshots are the same: SHA-256 over their canonical JSON, in which names are in alphabetical
 * order, numbers are plain and without zeros at their end, and there is no blank between anything.
 */
final class Checksum {

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private Checksum() {}

    static String json(Object value) {
        return CANONICAL.writeValueAsString(value);
    }

    static String of(Snapshot snapshot) {
        return of(json(snapshot).getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] content) {
        return Sha256.hex(content);
    }
}
