package org.lienhiep.reporting.official;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lienhiep.document.Block;
import org.lienhiep.document.Block.Align;
import org.lienhiep.document.Cell;
import org.lienhiep.document.DateWords;
import org.lienhiep.kernel.Figure;
import org.lienhiep.reporting.CellState;
import org.lienhiep.reporting.ReportCell;
import org.lienhiep.reporting.ReportDetails;

/** What a report says, as the body of a document: the figures by section, notes on them, and the organisation's words. */
final class ReportBody {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    private final ReportDetails report;

    ReportBody(ReportDetails report) {
        this.report = report;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph("Thực hiện chế độ báo cáo định kỳ, %s báo cáo kết quả công tác %s như sau:"
                .formatted(name(), DateWords.period(report.period()))));
        blocks.add(new Block.Heading(1, "A. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU"));
        blocks.add(figures());
        var notes = notes();
        if (!notes.isEmpty()) {
            blocks.add(new Block.Heading(2, "Ghi chú"));
            blocks.add(new Block.Bullets(notes));
        }
        if (!report.narrative().isBlank()) {
            blocks.add(new Block.Heading(1, "B. TÌNH HÌNH HOẠT ĐỘNG, ĐÁNH GIÁ VÀ KIẾN NGHỊ"));
            blocks.add(new Block.Paragraph(report.narrative()));
        }
        blocks.add(new Block.Paragraph("Trên đây là báo cáo kết quả công tác %s của %s./."
                .formatted(DateWords.period(report.period()), name())));
        return blocks;
    }

    private String name() {
        return report.organisation().name().vi();
    }

    private Block.Table figures() {
        var columns = List.of(
                new Block.Column("TT", Align.CENTRE, 7),
                new Block.Column("Chỉ tiêu", Align.LEFT, 41),
                new Block.Column("Đơn vị tính", Align.CENTRE, 12),
                new Block.Column(DateWords.period(report.period().sameHalfBefore()), Align.RIGHT, 14),
                new Block.Column(DateWords.period(report.period()), Align.RIGHT, 14),
                new Block.Column("Tăng, giảm", Align.RIGHT, 12));
        var rows = new ArrayList<Block.Row>();
        var section = "";
        var number = 0;
        for (var cell : report.cells()) {
            if (saysNothing(cell)) {
                continue;
            }
            if (!cell.indicator().section().code().equals(section)) {
                section = cell.indicator().section().code();
                rows.add(Block.Row.group(cell.indicator().section().name().vi()));
            }
            rows.add(row(++number, cell));
        }
        return new Block.Table(null, columns, rows);
    }

    /** What the organisation never counts would only fill pages. */
    private static boolean saysNothing(ReportCell cell) {
        return cell.state() == null && cell.figure() == null && cell.before() == null && !cell.required();
    }

    private static Block.Row row(int number, ReportCell cell) {
        var unit = cell.indicator().unit();
        return Block.Row.plain(
                cell.indicator().code(),
                new Cell.Words(Integer.toString(number)),
                new Cell.Words(cell.indicator().name().vi()),
                new Cell.Words(unit == null ? "" : unit.in(VIETNAMESE)),
                cell.before() == null ? Cell.NONE : new Cell.Amount(cell.before()),
                now(cell.state(), cell.figure()),
                change(cell.before(), cell.figure()));
    }

    private static Cell now(@Nullable CellState state, @Nullable Figure figure) {
        if (figure != null) {
            return new Cell.Amount(figure);
        }
        return switch (state) {
            case null -> Cell.EMPTY;
            case NUMBER, ZERO -> Cell.NONE;
            case NOT_APPLICABLE -> new Cell.Words("không áp dụng");
            case UNKNOWN -> new Cell.Words("không rõ");
        };
    }

    private static Cell change(@Nullable Figure before, @Nullable Figure now) {
        if (before == null || now == null || before.value().signum() == 0) {
            return Cell.NONE;
        }
        return new Cell.Change(now.value()
                .subtract(before.value())
                .multiply(PER_CENT)
                .divide(before.value(), 1, RoundingMode.HALF_UP));
    }

    private List<String> notes() {
        return report.cells().stream()
                .filter(cell -> cell.note() != null && !cell.note().isBlank())
                .map(cell -> cell.indicator().name().vi() + ": " + cell.note())
                .toList();
    }
}
