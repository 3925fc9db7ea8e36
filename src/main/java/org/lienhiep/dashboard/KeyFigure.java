package org.lienhiep.dashboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.TotalPoint;

/**
 * One figure that leaders look at first.
 *
 * @param now the half-year looked at
 * @param before the half-year it is compared with; null when that lies outside of what was read
 * @param recent the last half-years up to the one looked at, oldest first
 */
public record KeyFigure(
        IndicatorLabel indicator, TotalPoint now, @Nullable TotalPoint before, List<TotalPoint> recent) {

    public KeyFigure {
        recent = List.copyOf(recent);
    }

    /** How it changed since the half-year it is compared with. */
    public Change change() {
        return Change.between(before == null ? null : before.figure(), now.figure());
    }
}
