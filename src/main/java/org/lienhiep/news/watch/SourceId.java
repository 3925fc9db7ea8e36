package org.lienhiep.news.watch;

import java.util.UUID;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.RecordId;

/** Names a watched source. */
public record SourceId(UUID value) implements RecordId {

    /**
     * Reads the form that addresses carry.
     *
     * @throws NotFound for anything else
     */
    public static SourceId parse(String text) {
        try {
            return new SourceId(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("source", text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
