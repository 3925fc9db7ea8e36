package org.lienhiep.consolidation;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.document.Block;
import org.lienhiep.document.Block.Align;
import org.lienhiep.document.Block.Column;
import org.lienhiep.document.Block.Row;
import org.lienhiep.document.Cell;
import org.lienhiep.document.DateWords;
import org.lienhiep.document.DetailSheet;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Qualifier;

/** The tables of a report: the summary, what it is made of, and what changed since the issue before. */
final class ReportTables {

    private static final String JOINT = "Trừ phần tính trùng (hoạt động chung)";

    private final Snapshot snapshot;
    private final HalfYear period;
    private final Map<String, String> organisations = new LinkedHashMap<>();
    private final Map<String, List<Snapshot.Source>> sources;
    private final boolean anyJoint;

    ReportTables(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.period = HalfYear.parse(snapshot.head().period());
        this.sources = snapshot.sources().stream().collect(groupingBy(Snapshot.Source::indicator));
        this.anyJoint = snapshot.cells().stream().anyMatch(cell -> cell.joint().signum() > 0);
        snapshot.societies().forEach(society -> organisations.put(society.code(), society.name()));
        // The union's own report and those of its units come after the societies.
        snapshot.sources().forEach(source -> organisations.putIfAbsent(source.organisation(), source.name()));
    }

    Block.Table summary() {
        var rows = new ArrayList<Row>();
        var section = "";
        var place = 0;
        for (var cell : snapshot.cells()) {
            if (!cell.section().equals(section)) {
                section = cell.section();
                rows.add(Row.group(section));
            }
            rows.add(row(++place, cell));
        }
        return new Block.Table(
                null,
                List.of(
                        new Column("TT", Align.CENTRE, 6),
                        new Column("Chỉ tiêu", Align.LEFT, 38),
                        new Column("Đơn vị tính", Align.CENTRE, 12),
                        new Column(DateWords.period(period), Align.RIGHT, 14),
                        new Column(DateWords.period(period.sameHalfBefore()), Align.RIGHT, 14),
                        new Column("So cùng kỳ", Align.RIGHT, 11),
                        new Column("Số hội báo cáo", Align.CENTRE, 10)),
                rows);
    }

    private Row row(int place, Snapshot.Cell cell) {
        return Row.plain(
                cell.indicator(),
                new Cell.Words(Integer.toString(place)),
                new Cell.Words(cell.wording()),
                new Cell.Words(cell.unit() == null ? "" : cell.unit()),
                cell.figure() == null ? Cell.NONE : new Cell.Linked(cell.figure()),
                amount(cell.before()),
                change(cell),
                new Cell.Words(cell.nOrgs() + "/" + (cell.nOrgs() + cell.nMissing())));
    }

    private static Cell amount(@Nullable Figure figure) {
        return figure == null ? Cell.NONE : new Cell.Amount(figure);
    }

    private static Cell change(Snapshot.Cell cell) {
        var now = cell.value();
        var before = cell.beforeValue();
        return now == null || before == null || before.signum() == 0
                ? Cell.NONE
                : new Cell.Change(
                        now.subtract(before).multiply(BigDecimal.valueOf(100)).divide(before, 1, RoundingMode.HALF_UP));
    }

    DetailSheet bySociety() {
        var parts = new ArrayList<>(organisations.values());
        if (anyJoint) {
            parts.add(JOINT);
        }
        var lines = new ArrayList<DetailSheet.Line>();
        var section = "";
        for (var cell : snapshot.cells()) {
            if (!cell.section().equals(section)) {
                section = cell.section();
                lines.add(DetailSheet.Line.heading(section));
            }
            lines.add(line(cell));
        }
        return new DetailSheet(
                "Theo hội",
                "SỐ LIỆU THEO HỘI THÀNH VIÊN, " + DateWords.period(period).toUpperCase(Locale.of("vi")),
                List.of("Chỉ tiêu", "Đơn vị tính"),
                parts,
                "Tổng",
                lines);
    }

    private DetailSheet.Line line(Snapshot.Cell cell) {
        var said = sources.getOrDefault(cell.indicator(), List.of());
        var parts = new ArrayList<Cell>();
        for (var organisation : organisations.keySet()) {
            parts.add(said.stream()
                    .filter(source -> source.organisation().equals(organisation))
                    .findFirst()
                    .map(ReportTables::part)
                    .orElse(Cell.EMPTY));
        }
        if (anyJoint) {
            parts.add(
                    cell.joint().signum() == 0
                            ? Cell.EMPTY
                            : new Cell.Amount(new Figure(cell.joint().negate(), Qualifier.EXACT)));
        }
        return new DetailSheet.Line(
                cell.indicator(),
                List.of(cell.wording(), cell.unit() == null ? "" : cell.unit()),
                parts,
                cell.figure(),
                cell.summed());
    }

    private static Cell part(Snapshot.Source source) {
        return switch (source.state()) {
            case NUMBER, ZERO -> amount(source.figure());
            case NOT_APPLICABLE -> new Cell.Words("không có");
            case UNKNOWN -> Cell.EMPTY;
        };
    }

    static Block.Table changes(List<Snapshot.Change> changes) {
        return new Block.Table(
                null,
                List.of(
                        new Column("TT", Align.CENTRE, 6),
                        new Column("Chỉ tiêu", Align.LEFT, 36),
                        new Column("Số trước", Align.RIGHT, 14),
                        new Column("Số mới", Align.RIGHT, 14),
                        new Column("Lý do", Align.LEFT, 36)),
                changes.stream()
                        .map(change -> Row.plain(
                                null,
                                new Cell.Words(Integer.toString(changes.indexOf(change) + 1)),
                                new Cell.Words(change.wording()),
                                amount(change.before()),
                                amount(change.now()),
                                new Cell.Words(change.reason())))
                        .toList());
    }
}
