package org.lienhiep.shell;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lienhiep.kernel.id.RecordId;

/**
 * How one record is shown where another feature names it.
 *
 * @param label its name
 * @param detail what tells it from others of the same name: a code, a date; may be empty
 * @param path address of its page, without a leading slash
 */
public record RecordEntry<I extends RecordId>(I id, String label, String detail, String path) {

    /** Entries by their ids. */
    public static <I extends RecordId> Map<I, RecordEntry<I>> byId(Stream<RecordEntry<I>> entries) {
        return entries.collect(Collectors.toMap(RecordEntry::id, Function.identity()));
    }
}
