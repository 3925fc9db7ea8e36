package org.lienhiep.reporting;

import java.util.List;
import org.lienhiep.kernel.HalfYear;

/**
 * One indicator over consecutive half-years.
 *
 * @param points one per half-year asked for, oldest first
 * @param redefined half-years among them from which the indicator means something else than before, oldest first
 */
public record IndicatorSeries(IndicatorLabel indicator, List<TotalPoint> points, List<HalfYear> redefined) {

    public IndicatorSeries {
        points = List.copyOf(points);
        redefined = List.copyOf(redefined);
    }

    /** Whether the indicator means something else in the later of two half-years. */
    public boolean definitionChanged(HalfYear earlier, HalfYear later) {
        return redefined.stream().anyMatch(since -> since.compareTo(earlier) > 0 && since.compareTo(later) <= 0);
    }

    /** The newest half-year asked for. */
    public TotalPoint latest() {
        return points.getLast();
    }
}
