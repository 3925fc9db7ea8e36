package org.lienhiep.reporting.official;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.document.Cell;
import org.lienhiep.document.DateWords;
import org.lienhiep.document.DetailSheet;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.reporting.OverTime;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportDetails;

/** Both halves of a year side by side and what they come to; the workbook of a second half-year has it. */
final class YearSheet {

    private final HalfYear first;
    private final ReportDetails report;

    private YearSheet(ReportDetails report) {
        this.report = report;
        this.first = report.period().previous();
    }

    /** The sheet; none for a first half-year. */
    static List<DetailSheet> of(ReportDetails report) {
        return report.period().half() == 1 ? List.of() : List.of(new YearSheet(report).sheet());
    }

    private DetailSheet sheet() {
        var lines = new ArrayList<DetailSheet.Line>();
        var section = "";
        for (var cell : report.cells()) {
            var before = first(cell);
            if (before == null && cell.figure() == null) {
                continue;
            }
            if (!cell.indicator().section().code().equals(section)) {
                section = cell.indicator().section().code();
                lines.add(DetailSheet.Line.heading(
                        cell.indicator().section().name().vi()));
            }
            lines.add(line(cell, before));
        }
        return new DetailSheet(
                "Cả năm",
                "SỐ LIỆU CẢ NĂM %d".formatted(report.period().year()),
                List.of("Chỉ tiêu", "Đơn vị tính"),
                List.of(DateWords.period(first), DateWords.period(report.period())),
                "Cả năm",
                lines);
    }

    private @Nullable Figure first(ReportCell cell) {
        return cell.recent().stream()
                .filter(point -> point.period().equals(first))
                .findFirst()
                .map(ReportCell.Point::figure)
                .orElse(null);
    }

    private static DetailSheet.Line line(ReportCell cell, @Nullable Figure before) {
        var unit = cell.indicator().unit();
        var summed = cell.indicator().overTime() == OverTime.SUM && !cell.computed();
        return new DetailSheet.Line(
                null,
                List.of(cell.indicator().name().vi(), unit == null ? "" : unit.vi()),
                List.of(amount(before), amount(cell.figure())),
                summed ? sum(before, cell.figure()) : cell.computed() ? null : cell.figure(),
                summed);
    }

    private static Cell amount(@Nullable Figure figure) {
        return figure == null ? Cell.NONE : new Cell.Amount(figure);
    }

    private static @Nullable Figure sum(@Nullable Figure one, @Nullable Figure other) {
        return Stream.concat(Stream.ofNullable(one), Stream.ofNullable(other))
                .reduce(Figure::plus)
                .orElse(null);
    }
}
