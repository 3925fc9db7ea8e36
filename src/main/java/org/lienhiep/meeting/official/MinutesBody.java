package org.lienhiep.meeting.official;

import java.util.ArrayList;
import java.util.List;
import org.lienhiep.document.Block;
import org.lienhiep.document.DateWords;
import org.lienhiep.meeting.minutes.Contribution;
import org.lienhiep.meeting.minutes.ItemMinutes;

/** The body of minutes, after model 1.9 of Decree 30/2020/NĐ-CP: time, place, people, course, outcome, end. */
final class MinutesBody {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII");

    private final MeetingRecord record;
    private final List<Block> blocks = new ArrayList<>();
    private int chapters;

    private MinutesBody(MeetingRecord record) {
        this.record = record;
    }

    static List<Block> of(MeetingRecord record) {
        var body = new MinutesBody(record);
        body.write();
        return body.blocks;
    }

    private void write() {
        var values = record.values();
        var outcome = new OutcomeBlocks(record);
        blocks.add(new Block.Paragraph("Thời gian bắt đầu: %s, %s."
                .formatted(DateWords.hour(values.startsAt()), DateWords.day(values.heldOn()))));
        blocks.add(new Block.Paragraph("Địa điểm: %s.".formatted(values.place() == null ? "……" : values.place())));
        blocks.add(new Block.Paragraph("Đơn vị tổ chức: %s."
                .formatted(String.join(
                        ", ", values.hosts().stream().map(record::organisation).toList()))));
        chapter("THÀNH PHẦN THAM DỰ", new AttendanceBlocks(record).sentences());
        chapter("CHƯƠNG TRÌNH", agenda());
        chapter("DIỄN BIẾN", course());
        chapter("BẦU CỬ", outcome.elections());
        chapter("QUYẾT NGHỊ", outcome.decisions());
        chapter("NỘI DUNG CHUYỂN SANG KỲ HỌP SAU", outcome.carried());
        blocks.add(new Block.Paragraph("%s kết thúc vào hồi %s, %s. Biên bản đã được đọc lại và thông qua./."
                .formatted(
                        record.gathering(),
                        DateWords.hour(values.endsAt()),
                        DateWords.day(record.lastDay()))));
    }

    private void chapter(String title, List<Block> content) {
        if (!content.isEmpty()) {
            blocks.add(new Block.Heading(1, ROMAN.get(chapters++) + ". " + title));
            blocks.addAll(content);
        }
    }

    private List<Block> agenda() {
        var lines = new ArrayList<String>();
        record.minutes().stream()
                .filter(each -> each.agenda() != null)
                .forEach(each -> lines.add(String.valueOf(each.heading())));
        var noted = record.values().agenda();
        if (noted != null) {
            noted.lines().filter(line -> !line.isBlank()).forEach(lines::add);
        }
        return lines.isEmpty() ? List.of() : List.of(new Block.Paragraph(String.join("\n", lines)));
    }

    private List<Block> course() {
        var course = new ArrayList<Block>();
        for (var item : record.minutes()) {
            var said = said(item);
            if (!said.isEmpty()) {
                var heading = item.heading();
                if (heading != null) {
                    course.add(new Block.Heading(2, heading));
                }
                course.addAll(said);
            }
        }
        return course;
    }

    private List<Block> said(ItemMinutes item) {
        var said = new ArrayList<>(MinuteBlocks.of(item.minute().html()));
        var noted = record.values().minutes();
        if (item.item() == null && !item.minute().written() && noted != null) {
            said.add(new Block.Paragraph(noted));
        }
        item.contributions().forEach(each -> said.add(new Block.Paragraph(contribution(each))));
        return said;
    }

    private String contribution(Contribution contribution) {
        var who = new ArrayList<String>();
        who.add(String.valueOf(contribution.speaker()));
        if (contribution.office() != null) {
            who.add(contribution.office());
        }
        var society = record.organisation(contribution.organisation());
        if (!society.isEmpty()) {
            who.add(society);
        }
        return String.join(", ", who) + ": " + contribution.text();
    }
}
