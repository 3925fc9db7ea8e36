package org.lienhiep.news.press;

import static org.lienhiep.document.Block.Align.CENTRE;
import static org.lienhiep.document.Block.Align.LEFT;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lienhiep.document.Block;
import org.lienhiep.document.Cell;
import org.lienhiep.meeting.MeetingDetails;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** A clip book: on its title page what was held and the list of articles; after it each article in full. */
final class ClipBookBody {

    private final MeetingDetails meeting;
    private final List<Clip> clips;
    private final Formats formats = Formats.of(I18n.VIETNAMESE);

    ClipBookBody(MeetingDetails meeting, List<Clip> clips) {
        this.meeting = meeting;
        this.clips = clips;
    }

    List<Block> front() {
        var values = meeting.values();
        var facts = new ArrayList<String>();
        facts.add("Thời gian: " + formats.day(values.heldOn())
                + (values.heldUntil() == null ? "" : " – " + formats.day(values.heldUntil())));
        if (values.place() != null) {
            facts.add("Địa điểm: " + values.place());
        }
        facts.add("Đơn vị tổ chức: "
                + values.hosts().stream()
                        .map(meeting::organisation)
                        .filter(Objects::nonNull)
                        .map((OrganisationLabel host) -> host.name().vi())
                        .collect(Collectors.joining(", ")));
        facts.add("Số tin bài: %d".formatted(clips.size()));
        var front = new ArrayList<Block>();
        front.add(new Block.Bullets(facts));
        front.add(new Block.Heading(1, "DANH SÁCH TIN BÀI"));
        front.add(clips.isEmpty() ? new Block.Paragraph("Chưa ghi tin bài nào về cuộc họp này.") : list());
        return front;
    }

    private Block list() {
        var rows = new ArrayList<Block.Row>();
        for (int i = 0; i < clips.size(); i++) {
            var clip = clips.get(i);
            rows.add(Block.Row.plain(
                    null,
                    new Cell.Words(Integer.toString(i + 1)),
                    new Cell.Words(clip.title()),
                    new Cell.Words(clip.publisher() == null ? "–" : clip.publisher()),
                    new Cell.Words(clip.publishedOn() == null ? "–" : formats.day(clip.publishedOn())),
                    new Cell.Words(clip.author() == null ? "–" : clip.author())));
        }
        return new Block.Table(
                null,
                List.of(
                        new Block.Column("Số", CENTRE, 7),
                        new Block.Column("Tiêu đề", LEFT, 45),
                        new Block.Column("Báo", LEFT, 18),
                        new Block.Column("Ngày đăng", CENTRE, 15),
                        new Block.Column("Tác giả", LEFT, 15)),
                rows);
    }

    List<Block> articles() {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < clips.size(); i++) {
            var clip = clips.get(i);
            blocks.add(new Block.Heading(1, "Bài %d. %s".formatted(i + 1, clip.title())));
            blocks.add(new Block.Paragraph("Nguồn: %s%s."
                    .formatted(
                            Citations.source(clip, meeting.values().heldOn()),
                            clip.url() == null ? "" : ", " + clip.url())));
            blocks.add(new Block.Paragraph(Citations.proof(clip)));
            blocks.add(new Block.Paragraph(clip.text()));
        }
        return blocks;
    }
}
