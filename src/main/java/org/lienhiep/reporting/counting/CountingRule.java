package org.lienhiep.reporting.counting;

import java.util.Set;
import org.lienhiep.kernel.MeetingKind;
import org.lienhiep.kernel.activity.LoggedActivity;

/**
 * What an indicator counts.
 *
 * @param kinds kinds of meetings that count; none means every kind, and nothing else for articles
 * @param below whether what the units of a society did counts as the society's. A union's societies and units report
 *     for themselves, so that it never counts for a union
 */
public record CountingRule(CountingSource source, CountingMeasure measure, Set<MeetingKind> kinds, boolean below) {

    public CountingRule {
        kinds = Set.copyOf(kinds);
    }

    /** Whether this record counts. */
    boolean counts(LoggedActivity activity) {
        return source.records().isInstance(activity.record())
                && (kinds.isEmpty() || (activity.kind() != null && kinds.contains(activity.kind())));
    }
}
