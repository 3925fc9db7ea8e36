package org.lienhiep.access;

import java.util.UUID;

/**
 * What a change is a change of.
 *
 * @param type kind of record, such as {@code meeting}
 * @param id the record; for a row that is part of another, that other
 * @param name how people call it; kept in the trail after the record is gone
 */
public record AuditSubject(String type, UUID id, String name) {}
