package org.lienhiep.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a change is a change of.
 *
 * @param type kind of record, such as {@code meeting}
 * @param id the record; for a row that is part of another, that other
 * @param name how people call it; kept in the trail after the record is gone. For a row that is part of another
 *     record, how that row is called among its like
 * @param part which part of the record the row is, such as {@code decision}; its fields are then told as
 *     {@code decision.text}. Null for the record itself, and for parts whose fields read as the record's own
 */
public record AuditSubject(
        String type, UUID id, String name, @Nullable String part) {

    /** A record itself. */
    public AuditSubject(String type, UUID id, String name) {
        this(type, id, name, null);
    }

    String field(String property) {
        return part == null ? property : part + "." + property;
    }
}
