package org.lienhiep.kernel;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.RecordId;

/**
 * Someone or something that is named in a record, and perhaps also registered.
 *
 * @param id the record it is, null when only the words are known
 * @param name the words, never blank
 */
public record Named<I extends RecordId>(@Nullable I id, String name) {

    public Named {
        name = CleanText.of(name);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a name is needed");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
