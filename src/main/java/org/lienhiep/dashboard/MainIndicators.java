package org.lienhiep.dashboard;

import java.util.Comparator;
import java.util.List;
import org.lienhiep.reporting.IndicatorLabel;

/** Which indicators leaders look at first. */
public final class MainIndicators {

    /** What unions speak of first; other indicators follow in the order of the catalogue. */
    private static final List<String> PREFERRED = List.of(
            "dissemination_sessions",
            "training_classes",
            "appraisal_tasks",
            "individual_member_count",
            "workshops",
            "training_attendances",
            "projects_running",
            "contest_solutions");

    /** The main ones first; leaves the others in the order in which they come. */
    public static final Comparator<IndicatorLabel> FIRST = Comparator.comparingInt(indicator -> rank(indicator.code()));

    private MainIndicators() {}

    private static int rank(String code) {
        var preferred = PREFERRED.indexOf(code);
        return preferred < 0 ? PREFERRED.size() : preferred;
    }
}
