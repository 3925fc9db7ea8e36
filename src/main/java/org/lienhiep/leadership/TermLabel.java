package org.lienhiep.leadership;

import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.TermId;

/**
 * How people call a term.
 *
 * @param ordinal which one it is, as in "khoá V"; null when unknown
 * @param from first year of its label
 * @param to last year of its label
 */
public record TermLabel(TermId id, @Nullable Integer ordinal, int from, int to) {

    /** The years as people say them: {@code 2008–2013}. */
    public String years() {
        return from + "–" + to;
    }
}
