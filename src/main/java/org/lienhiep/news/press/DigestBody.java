package org.lienhiep.news.press;

import static org.lienhiep.document.Block.Align.CENTRE;
import static org.lienhiep.document.Block.Align.LEFT;
import static org.lienhiep.document.Block.Align.RIGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lienhiep.document.Block;
import org.lienhiep.document.Cell;
import org.lienhiep.kernel.CalendarYear;
import org.lienhiep.kernel.HalfYear;
import org.lienhiep.kernel.Period;
import org.lienhiep.kernel.id.IndicatorId;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.reporting.IndicatorLabel;
import org.lienhiep.reporting.StatedFigure;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** What a press digest says: meeting by meeting the articles with what they say word by word, then figures and sources. */
final class DigestBody {

    private final Digest digest;
    private final Map<IndicatorId, IndicatorLabel> indicators;
    private final Formats formats = Formats.of(I18n.VIETNAMESE);
    private final List<Block> blocks = new ArrayList<>();

    DigestBody(Digest digest, Map<IndicatorId, IndicatorLabel> indicators) {
        this.digest = digest;
        this.indicators = indicators;
    }

    List<Block> blocks() {
        var articles = digest.articles().toList();
        if (articles.isEmpty()) {
            return List.of(new Block.Paragraph("Không có tin bài nào trong kỳ."));
        }
        var told = digest.groups().stream()
                .filter(group -> group.meeting() != null)
                .count();
        blocks.add(new Block.Paragraph(
                "Trong %s có %d tin bài về hoạt động của %s và các tổ chức trực thuộc, viết về %d cuộc họp, hội nghị."
                        .formatted(
                                period(digest.period()),
                                articles.size(),
                                digest.organisation().name().vi(),
                                told)));
        if (!digest.words().isEmpty()) {
            blocks.add(new Block.Paragraph("Chỉ gồm tin bài có các chữ: “%s”.".formatted(digest.words())));
        }
        digest.groups().forEach(this::group);
        figures(articles);
        blocks.add(new Block.Heading(1, "NGUỒN TRÍCH DẪN"));
        articles.forEach(each ->
                blocks.add(new Block.Paragraph("[%d] %s.".formatted(each.number(), Citations.of(each.clip())))));
        return blocks;
    }

    private void group(Digest.Group group) {
        blocks.add(new Block.Heading(1, heading(group)));
        var heldOn = group.meeting() == null ? null : group.meeting().heldOn();
        for (var each : group.articles()) {
            blocks.add(new Block.Heading(
                    2, "[%d] %s".formatted(each.number(), each.clip().title())));
            blocks.add(new Block.Paragraph(Citations.source(each.clip(), heldOn) + "."));
            if (!each.clip().sentences().isEmpty()) {
                blocks.add(new Block.Bullets(each.clip().sentences().stream()
                        .map(sentence -> "“%s” [%d]".formatted(sentence, each.number()))
                        .toList()));
            }
        }
    }

    private String heading(Digest.Group group) {
        MeetingRow meeting = group.meeting();
        if (meeting == null) {
            return "Tin bài khác";
        }
        var hosts = meeting.hosts().stream().map(host -> host.name().vi()).collect(Collectors.joining(", "));
        return "%s, %s%s"
                .formatted(
                        formats.day(meeting.heldOn()), meeting.name().vi(), hosts.isEmpty() ? "" : " (" + hosts + ")");
    }

    private void figures(List<Digest.Cited> articles) {
        var rows = articles.stream()
                .flatMap(each -> each.figures().stream().map(figure -> row(each.number(), figure)))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(1, "SỐ LIỆU BÁO CHÍ NÊU"));
            blocks.add(new Block.Table(
                    null,
                    List.of(
                            new Block.Column("Nội dung", LEFT, 37),
                            new Block.Column("Số liệu", RIGHT, 14),
                            new Block.Column("Đơn vị", CENTRE, 15),
                            new Block.Column("Kỳ", CENTRE, 21),
                            new Block.Column("Nguồn", CENTRE, 13)),
                    rows));
        }
    }

    private Block.Row row(int number, StatedFigure figure) {
        var indicator = figure.indicator() == null ? null : indicators.get(figure.indicator());
        return Block.Row.plain(
                null,
                new Cell.Words(
                        indicator == null ? figure.label() : indicator.name().vi()),
                new Cell.Amount(figure.figure()),
                new Cell.Words(figure.unit() == null ? "" : figure.unit()),
                new Cell.Words(period(figure.period())),
                new Cell.Words("[%d]".formatted(number)));
    }

    /** "6 tháng đầu năm 2026", "năm 2025". */
    static String period(Period period) {
        return switch (period) {
            case HalfYear(var year, var half) -> "6 tháng %s năm %d".formatted(half == 1 ? "đầu" : "cuối", year);
            case CalendarYear(var year) -> "năm %d".formatted(year);
        };
    }
}
