package org.lienhiep.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lienhiep.consolidation.Part.Free;
import org.lienhiep.document.Annex;
import org.lienhiep.document.Block;
import org.lienhiep.document.DateWords;
import org.lienhiep.document.DocumentNumber;
import org.lienhiep.document.Letterhead;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.document.PlaceAndDate;
import org.lienhiep.document.Signature;
import org.lienhiep.kernel.HalfYear;

/** A frozen snapshot as an official document, in Vietnamese as it is sent. Nothing in it comes from elsewhere. */
final class ReportDocument {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String POINT = "- ";
    private static final List<Free> ASSESSMENT = List.of(Free.ACHIEVEMENTS, Free.SHORTCOMINGS, Free.CAUSES);
    private static final List<String> LETTERS = List.of("A", "B", "C", "D", "Đ", "E");

    private final Snapshot snapshot;
    private final List<Block> body = new ArrayList<>();
    private int chapters;

    private ReportDocument(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * The document.
     *
     * @param draft whether it is only shown, before it has a number
     */
    static OfficialDocument of(Snapshot snapshot, boolean draft) {
        var head = snapshot.head();
        var writer = new ReportDocument(snapshot);
        writer.writeBody();
        var tables = new ReportTables(snapshot);
        return new OfficialDocument(
                new Letterhead(head.parent(), head.issuer()),
                new DocumentNumber(draft ? null : "%02d".formatted(head.number()), head.symbol()),
                new PlaceAndDate(head.place(), head.dated(), draft),
                draft,
                "BÁO CÁO",
                writer.subject(),
                writer.body,
                new Signature(head.authority(), head.office(), head.signer().isBlank() ? null : head.signer()),
                head.recipients(),
                new Annex(
                        "SỐ LIỆU TỔNG HỢP " + DateWords.period(writer.period()).toUpperCase(VIETNAMESE),
                        false,
                        List.of(tables.summary())),
                List.of(tables.bySociety()));
    }

    private String subject() {
        return "Kết quả công tác " + DateWords.period(period())
                + (snapshot.head().issue() == 1
                        ? ""
                        : "\n(Phát hành lần thứ %d)".formatted(snapshot.head().issue()));
    }

    private HalfYear period() {
        return HalfYear.parse(snapshot.head().period());
    }

    private void writeBody() {
        changes();
        free(Free.SITUATION);
        results();
        assessment();
        free(Free.DIRECTION);
        free(Free.PETITIONS);
    }

    private void chapter(String title) {
        var letter = LETTERS.get(Math.min(chapters++, LETTERS.size() - 1));
        body.add(new Block.Heading(1, letter + ". " + title.toUpperCase(VIETNAMESE)));
    }

    private void changes() {
        if (snapshot.head().issue() > 1) {
            chapter("Nội dung điều chỉnh so với lần phát hành trước");
            if (snapshot.changes().isEmpty()) {
                body.add(new Block.Paragraph("Số liệu không thay đổi; lời văn được điều chỉnh."));
            } else {
                body.add(ReportTables.changes(snapshot.changes()));
            }
        }
    }

    private void free(Free part) {
        words(part.key()).forEach(words -> {
            chapter(words.title());
            paragraphs(words.body());
        });
    }

    /** The part with this key, when anything is written in it. */
    private Stream<Snapshot.Words> words(String part) {
        return snapshot.words().stream()
                .filter(each -> each.part().equals(part) && !each.body().isBlank());
    }

    private void results() {
        chapter("Kết quả hoạt động");
        snapshot.words().stream()
                .filter(each -> each.part().startsWith(Part.OfSection.PREFIX))
                .forEach(section -> {
                    body.add(new Block.Heading(2, section.title()));
                    paragraphs(section.body());
                });
    }

    private void assessment() {
        var parts = ASSESSMENT.stream().flatMap(part -> words(part.key())).toList();
        if (parts.isEmpty()) {
            return;
        }
        chapter("Đánh giá chung");
        for (int i = 0; i < parts.size(); i++) {
            body.add(new Block.Heading(2, (i + 1) + ". " + parts.get(i).title()));
            paragraphs(parts.get(i).body());
        }
    }

    /** Lines with a dash are points; points that follow each other are one list. */
    private void paragraphs(String text) {
        var points = new ArrayList<String>();
        for (var line : text.strip().lines().toList()) {
            var point = line.strip();
            if (point.startsWith(POINT)) {
                points.add(point.substring(POINT.length()).strip());
                continue;
            }
            flush(points);
            if (!point.isEmpty()) {
                body.add(new Block.Paragraph(point));
            }
        }
        flush(points);
    }

    private void flush(List<String> points) {
        if (!points.isEmpty()) {
            body.add(new Block.Bullets(points));
            points.clear();
        }
    }
}
