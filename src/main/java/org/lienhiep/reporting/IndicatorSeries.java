package org.lienhiep.reporting;

import java.util.List;

/**
 * One indicator over consecutive half-years.
 *
 * @param points one per half-year asked for, oldest first
 */
public record IndicatorSeries(IndicatorLabel indicator, List<TotalPoint> points) {

    public IndicatorSeries {
        points = List.copyOf(points);
    }

    /** The newest half-year asked for. */
    public TotalPoint latest() {
        return points.getLast();
    }
}
