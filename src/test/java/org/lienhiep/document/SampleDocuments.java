package org.lienhiep.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.lienhiep.kernel.Figure;
import org.lienhiep.kernel.Qualifier;

/** Documents of every size for tests. */
public final class SampleDocuments {

    private static final List<String> NAMES = List.of(
            "Buổi phổ biến kiến thức khoa học kỹ thuật, chính sách",
            "Lớp tập huấn, chuyển giao tiến bộ kỹ thuật",
            "Lượt người được tập huấn",
            "Nhiệm vụ tư vấn, phản biện và giám định xã hội",
            "Hội viên kết nạp mới",
            "Kinh phí đề tài, dự án");

    private static final List<Block.Column> COLUMNS = List.of(
            new Block.Column("TT", Block.Align.CENTRE, 7),
            new Block.Column("Chỉ tiêu", Block.Align.LEFT, 45),
            new Block.Column("Đơn vị", Block.Align.CENTRE, 12),
            new Block.Column("Cùng kỳ năm trước", Block.Align.RIGHT, 14),
            new Block.Column("Kỳ này", Block.Align.RIGHT, 14),
            new Block.Column("Tăng, giảm", Block.Align.RIGHT, 13));

    private SampleDocuments() {}

    /** A union's report on so many indicators of so many societies. */
    public static OfficialDocument union(int societies, int indicators) {
        var lines = new ArrayList<DetailSheet.Line>();
        var rows = new ArrayList<Block.Row>();
        for (int i = 0; i < indicators; i++) {
            if (i % 10 == 0) {
                var section = "%s. Nhóm chỉ tiêu thứ %d".formatted("I".repeat(i / 10 + 1), i / 10 + 1);
                lines.add(DetailSheet.Line.heading(section));
                rows.add(Block.Row.group(section));
            }
            var line = line(i, societies);
            lines.add(line);
            rows.add(row(i, line));
        }
        var details = new DetailSheet(
                "Chi tiết theo hội",
                "SỐ LIỆU THEO HỘI THÀNH VIÊN, 6 THÁNG ĐẦU NĂM 2026",
                List.of("Chỉ tiêu", "Đơn vị"),
                IntStream.range(0, societies)
                        .mapToObj(i -> "Hội thành viên " + (i + 1))
                        .toList(),
                "Toàn liên hiệp",
                lines);
        return document(
                List.of(
                        new Block.Heading(1, "I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ 6 THÁNG ĐẦU NĂM"),
                        new Block.Heading(2, "1. Công tác thông tin, phổ biến kiến thức"),
                        new Block.Paragraph(
                                "Trong 6 tháng đầu năm 2026, Liên hiệp các Hội và các hội thành viên đã tổ chức được"
                                        + " trên 90 buổi phổ biến kiến thức khoa học kỹ thuật, tăng 12,5 % so với cùng"
                                        + " kỳ năm trước. Các hội có kết quả cao: Hội Khuyến học, Hội Luật gia."),
                        new Block.Bullets(
                                List.of("Hội Khuyến học tỉnh tổ chức 45 buổi;", "Hội Đông y tỉnh tổ chức 21 buổi.")),
                        new Block.Table("Bảng 1. Kết quả thực hiện các chỉ tiêu", COLUMNS, rows),
                        new Block.Heading(1, "II. PHƯƠNG HƯỚNG, NHIỆM VỤ 6 THÁNG CUỐI NĂM"),
                        new Block.Paragraph("Trên đây là báo cáo công tác 6 tháng đầu năm 2026 của Liên hiệp các Hội"
                                + " Khoa học và Kỹ thuật tỉnh Lạng Sơn./.")),
                List.of(details));
    }

    private static DetailSheet.Line line(int indicator, int societies) {
        var parts = new ArrayList<Cell>();
        var total = new Figure(BigDecimal.ZERO, Qualifier.EXACT);
        for (int society = 0; society < societies; society++) {
            if ((society + indicator) % 11 == 10) {
                parts.add(Cell.NONE);
            } else {
                var qualifier = indicator % 7 == 3 && society == 0 ? Qualifier.AT_LEAST : Qualifier.EXACT;
                var value = indicator % 6 == 5
                        ? new BigDecimal("1250.75").add(BigDecimal.valueOf(society))
                        : BigDecimal.valueOf(society * 13L + indicator);
                var figure = new Figure(value, qualifier);
                parts.add(new Cell.Amount(figure));
                total = total.plus(figure);
            }
        }
        return new DetailSheet.Line(
                "i" + indicator, List.of(NAMES.get(indicator % NAMES.size()), "buổi"), parts, total, true);
    }

    private static Block.Row row(int indicator, DetailSheet.Line line) {
        var total = Objects.requireNonNull(line.total());
        return Block.Row.plain(
                line.key(),
                new Cell.Words(Integer.toString(indicator + 1)),
                new Cell.Words(line.labels().getFirst()),
                new Cell.Words(line.labels().getLast()),
                new Cell.Amount(
                        new Figure(total.value().subtract(BigDecimal.ONE).max(BigDecimal.ZERO), Qualifier.EXACT)),
                new Cell.Linked(total),
                indicator % 4 == 0
                        ? Cell.NONE
                        : new Cell.Change(new BigDecimal(indicator - 20).multiply(new BigDecimal("1.25"))));
    }

    /** A document with this body and these sheets. */
    public static OfficialDocument document(List<Block> body, List<DetailSheet> details) {
        return new OfficialDocument(
                new Letterhead(
                        List.of("LIÊN HIỆP CÁC HỘI KH&KT VIỆT NAM"),
                        List.of("LIÊN HIỆP CÁC HỘI", "KHOA HỌC VÀ KỸ THUẬT TỈNH LẠNG SƠN")),
                new DocumentNumber("12", "BC-LHH"),
                new PlaceAndDate("Lạng Sơn", LocalDate.of(2026, 7, 5), false),
                false,
                "BÁO CÁO",
                "Kết quả công tác 6 tháng đầu năm 2026,\nphương hướng, nhiệm vụ 6 tháng cuối năm",
                body,
                new Signature(List.of("TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH"), "PHÓ CHỦ TỊCH", "Nguyễn Thị Thủy Nguyên"),
                List.of(
                        "Liên hiệp các Hội KH&KT Việt Nam (để b/c)",
                        "Tỉnh ủy, UBND, UBMTTQ tỉnh (để b/c)",
                        "Các hội thành viên",
                        "Lưu: VT"),
                null,
                details);
    }
}
