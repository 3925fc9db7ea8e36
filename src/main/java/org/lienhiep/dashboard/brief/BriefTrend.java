package org.lienhiep.dashboard.brief;

import static org.lienhiep.document.Block.Align.CENTRE;
import static org.lienhiep.document.Block.Align.LEFT;
import static org.lienhiep.document.Block.Align.RIGHT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import org.lienhiep.document.Block;
import org.lienhiep.document.Cell;
import org.lienhiep.document.DateWords;
import org.lienhiep.reporting.IndicatorSeries;
import org.lienhiep.reporting.TotalPoint;
import org.lienhiep.shell.I18n;

/** The figures of a brief: an indicator a line, a half-year a column, the change on the same half of the year before. */
final class BriefTrend {

    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    private BriefTrend() {}

    static Block table(SocietyBrief brief) {
        var columns = new ArrayList<Block.Column>();
        columns.add(new Block.Column("Chỉ tiêu", LEFT, 27));
        columns.add(new Block.Column("ĐVT", CENTRE, 9));
        brief.periods()
                .forEach(period -> columns.add(new Block.Column(
                        "6T %s %d".formatted(period.half() == 1 ? "đầu" : "cuối", period.year()), RIGHT, 9)));
        columns.add(new Block.Column("Tăng, giảm", RIGHT, 10));
        return new Block.Table(
                "Tăng, giảm so với cùng kỳ năm trước",
                columns,
                brief.trend().stream().map(BriefTrend::row).toList());
    }

    private static Block.Row row(IndicatorSeries series) {
        var unit = series.indicator().unit();
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Words(series.indicator().name().vi()));
        cells.add(new Cell.Words(unit == null ? "" : unit.in(I18n.VIETNAMESE)));
        series.points()
                .forEach(point -> cells.add(point.figure() == null ? Cell.NONE : new Cell.Amount(point.figure())));
        cells.add(change(before(series), series.latest()));
        return new Block.Row(series.indicator().code(), Block.Row.Kind.PLAIN, cells);
    }

    /** The same half of the year before the newest. */
    static TotalPoint before(IndicatorSeries series) {
        return series.points().get(series.points().size() - 3);
    }

    private static Cell change(TotalPoint before, TotalPoint now) {
        if (before.figure() == null
                || now.figure() == null
                || before.figure().value().signum() == 0) {
            return Cell.NONE;
        }
        return new Cell.Change(now.figure()
                .value()
                .subtract(before.figure().value())
                .multiply(PER_CENT)
                .divide(before.figure().value(), 1, RoundingMode.HALF_UP));
    }
}
