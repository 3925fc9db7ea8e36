package org.lienhiep.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.IndicatorId;

/**
 * What a check found in a report.
 *
 * @param check stable name of the check within the union's set, by which its explanation is kept
 * @param indicators the cells that it is about, the first being the one to mend
 * @param message what is wrong and how to mend it, in the reader's language
 * @param explanation why it is so all the same; null while nobody has said
 */
public record Finding(
        String check,
        Severity severity,
        List<IndicatorId> indicators,
        String message,
        @Nullable String explanation) {

    public Finding {
        indicators = List.copyOf(indicators);
    }

    /** Whether a report with this finding cannot be submitted as it is. */
    public boolean stops() {
        return severity == Severity.BLOCKS || (severity == Severity.EXPLAIN && explanation == null);
    }
}
