package org.lienhiep.reporting.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.id.IndicatorId;

/**
 * What was said about one cell of a report, or about the report as a whole.
 *
 * @param indicator whose cell; null for the report as a whole
 * @param remarks oldest first, at least one
 */
public record RemarkThread(UUID id, @Nullable IndicatorId indicator, RemarkState state, List<Remark> remarks) {

    public RemarkThread {
        remarks = List.copyOf(remarks);
    }
}
