package org.lienhiep.reporting;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.Figure;

/**
 * Fills the cells that are computed from others of the same report. What was typed before the indicator became a ratio
 * stands where its parts say nothing.
 */
final class ComputedCells {

    private final Map<String, ReportCell> cells;

    private ComputedCells(List<ReportCell> cells) {
        this.cells = cells.stream().collect(toMap(cell -> cell.indicator().code(), Function.identity()));
    }

    /** The same cells, the computed ones with their figures. */
    static List<ReportCell> fill(List<ReportCell> cells) {
        if (cells.stream().noneMatch(ReportCell::computed)) {
            return cells;
        }
        var computed = new ComputedCells(cells);
        return cells.stream().map(computed::fill).toList();
    }

    private ReportCell fill(ReportCell cell) {
        var ratio = cell.indicator().ratio();
        var above = ratio == null ? null : cells.get(ratio.numerator());
        var below = ratio == null ? null : cells.get(ratio.denominator());
        if (ratio == null || above == null || below == null) {
            return cell;
        }
        var now = ratio.of(above.figure(), below.figure());
        var before = ratio.of(above.before(), below.before());
        return new ReportCell(
                cell.indicator(),
                cell.wholeNumbers(),
                cell.required(),
                cell.definition(),
                now == null ? cell.state() : state(now),
                now == null ? cell.figure() : now,
                cell.note(),
                now == null ? cell.origin() : CellOrigin.ENTERED,
                cell.version(),
                cell.updatedAt(),
                cell.updatedBy(),
                before == null ? cell.before() : before,
                cell.definitionChange(),
                recent(cell, ratio, above, below));
    }

    private static List<ReportCell.Point> recent(ReportCell cell, Ratio ratio, ReportCell above, ReportCell below) {
        var points = new ArrayList<ReportCell.Point>();
        for (int i = 0; i < cell.recent().size(); i++) {
            var typed = cell.recent().get(i);
            var figure = ratio.of(
                    above.recent().get(i).figure(), below.recent().get(i).figure());
            points.add(figure == null ? typed : new ReportCell.Point(typed.period(), state(figure), figure));
        }
        return points;
    }

    /** The state of a cell with this figure. */
    static @Nullable CellState state(@Nullable Figure figure) {
        if (figure == null) {
            return null;
        }
        return figure.value().signum() == 0 ? CellState.ZERO : CellState.NUMBER;
    }
}
