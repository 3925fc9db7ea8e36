package org.lienhiep.meeting.official;

import java.util.ArrayList;
import java.util.List;
import org.lienhiep.document.Block;
import org.lienhiep.document.DateWords;

/** The body of a notice of conclusions: what was decided and what is still open, for those who have to act. */
final class ConclusionBody {

    private ConclusionBody() {}

    static List<Block> of(MeetingRecord record) {
        var values = record.values();
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(
                "%s, %s tổ chức %s%s. Sau khi nghe báo cáo và ý kiến thảo luận, %s kết luận như sau:"
                        .formatted(
                                capital(DateWords.day(values.heldOn())),
                                String.join(
                                        ", ",
                                        values.hosts().stream()
                                                .map(record::organisation)
                                                .toList()),
                                record.name(),
                                values.place() == null ? "" : " tại " + values.place(),
                                values.chair() == null ? "chủ tọa" : "chủ tọa, " + values.chair() + ",")));
        var outcome = new OutcomeBlocks(record);
        blocks.addAll(outcome.decisions());
        var carried = outcome.carried();
        if (!carried.isEmpty()) {
            blocks.add(new Block.Paragraph("Các nội dung sau được chuyển sang kỳ họp tới:"));
            blocks.addAll(carried);
        }
        blocks.add(new Block.Paragraph(
                "Trên đây là kết luận tại %s, thông báo để các đơn vị biết và thực hiện./.".formatted(record.name())));
        return blocks;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
