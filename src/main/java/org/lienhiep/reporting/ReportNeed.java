package org.lienhiep.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a society still has to do so that its report is with the union.
 *
 * @param empty indicators that have to be filled in and are not, by section and position; none before it has begun
 * @param returned why the union sent the report back; null when it did not
 */
public record ReportNeed(
        SocietyStatus status,
        List<IndicatorLabel> empty,
        @Nullable String returned) {

    public ReportNeed {
        empty = List.copyOf(empty);
    }
}
