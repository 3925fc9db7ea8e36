package org.lienhiep.shell;

import org.lienhiep.kernel.id.RecordId;

/**
 * How one record is shown where another feature names it.
 *
 * @param label its name
 * @param detail what tells it from others of the same name: a code, a date; may be empty
 * @param path address of its page, without a leading slash
 */
public record RecordEntry<I extends RecordId>(I id, String label, String detail, String path) {}
