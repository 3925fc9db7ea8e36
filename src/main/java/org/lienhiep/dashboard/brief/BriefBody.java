package org.lienhiep.dashboard.brief;

import static org.lienhiep.document.Block.Align.CENTRE;
import static org.lienhiep.document.Block.Align.LEFT;
import static org.lienhiep.document.Block.Align.RIGHT;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.document.Block;
import org.lienhiep.document.Cell;
import org.lienhiep.document.DateWords;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.leadership.Holder;
import org.lienhiep.leadership.Roster;
import org.lienhiep.meeting.decision.DecisionRow;
import org.lienhiep.meeting.decision.DecisionStatus;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** What a brief says, as the body of a document in Vietnamese. Parts that have nothing to say say so in one line. */
final class BriefBody {

    private final SocietyBrief brief;
    private final I18n texts;
    private final Formats formats = Formats.of(I18n.VIETNAMESE);

    BriefBody(SocietyBrief brief, I18n texts) {
        this.brief = brief;
        this.texts = texts;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        part(blocks, "I. TỔ CHỨC", new Block.Bullets(facts()), false);
        part(blocks, "II. LÃNH ĐẠO", leaders(), brief.roster().posts().findAny().isEmpty());
        part(blocks, "III. CÁC CUỘC HỌP GẦN ĐÂY", meetings(), brief.meetings().isEmpty());
        part(
                blocks,
                "IV. VIỆC ĐÃ QUYẾT ĐỊNH, CHƯA XONG",
                promises(),
                brief.promises().isEmpty());
        part(blocks, "V. SỐ LIỆU CHÍNH", BriefTrend.table(brief), brief.trend().isEmpty());
        part(blocks, "VI. CHẤP HÀNH CHẾ ĐỘ BÁO CÁO", reports(), brief.reports().isEmpty());
        part(
                blocks,
                "VII. TIN BÀI GẦN ĐÂY",
                new Block.Bullets(press()),
                brief.press().isEmpty());
        var waiting = waiting();
        part(blocks, "VIII. ĐANG CHỜ DUYỆT", new Block.Bullets(waiting), waiting.isEmpty());
        return blocks;
    }

    private static void part(List<Block> blocks, String title, Block content, boolean empty) {
        blocks.add(new Block.Heading(1, title));
        blocks.add(empty ? new Block.Paragraph("Chưa có thông tin.") : content);
    }

    private List<String> facts() {
        var values = brief.organisation().values();
        var facts = new ArrayList<String>();
        fact(facts, "Tên", brief.organisation().label().name().vi());
        var above = brief.above();
        fact(facts, "Thành viên của", above == null ? null : above.name().vi());
        fact(facts, "Từ", values.memberSince() == null ? null : formats.partial(values.memberSince()));
        fact(facts, "Thành lập", values.founded() == null ? null : formats.partial(values.founded()));
        fact(facts, "Địa chỉ", values.address());
        fact(facts, "Điện thoại", values.phone());
        fact(facts, "Thư điện tử", values.email());
        return facts;
    }

    private static void fact(List<String> facts, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.add(label + ": " + value);
        }
    }

    private Block leaders() {
        var columns = List.of(
                new Block.Column("Chức danh", LEFT, 30),
                new Block.Column("Họ và tên", LEFT, 30),
                new Block.Column("Thời gian", CENTRE, 22),
                new Block.Column("Nhiệm kỳ", CENTRE, 18));
        var rows = new ArrayList<Block.Row>();
        for (var body : brief.roster().bodies()) {
            if (!body.posts().isEmpty()) {
                rows.add(Block.Row.group(body.name().vi()));
                body.posts().forEach(post -> holders(rows, post));
            }
        }
        return new Block.Table(null, columns, rows);
    }

    private void holders(List<Block.Row> rows, Roster.PostOnDay post) {
        for (Holder holder : post.holders()) {
            rows.add(Block.Row.plain(
                    null,
                    new Cell.Words(post.title().vi()),
                    new Cell.Words(holder.fullName()),
                    new Cell.Words(formats.range(holder.held())),
                    holder.term() == null
                            ? Cell.NONE
                            : new Cell.Words(holder.term().years())));
        }
        if (post.vacant() > 0) {
            rows.add(Block.Row.plain(
                    null,
                    new Cell.Words(post.title().vi()),
                    new Cell.Words("khuyết " + post.vacant()),
                    Cell.NONE,
                    Cell.NONE));
        }
    }

    private Block meetings() {
        var columns = List.of(
                new Block.Column("Ngày", CENTRE, 14),
                new Block.Column("Cuộc họp", LEFT, 40),
                new Block.Column("Đã quyết định", LEFT, 46));
        return new Block.Table(
                null,
                columns,
                brief.meetings().stream()
                        .map(meeting -> Block.Row.plain(
                                null,
                                new Cell.Words(formats.day(meeting.heldOn())),
                                new Cell.Words(meeting.name().vi()),
                                decided(brief.decidedBy(meeting.id()))))
                        .toList());
    }

    private static Cell decided(List<DecisionRow> decisions) {
        return decisions.isEmpty()
                ? Cell.NONE
                : new Cell.Words(decisions.stream()
                        .map(each -> each.number() + ". " + each.text())
                        .collect(Collectors.joining("; ")));
    }

    private Block promises() {
        var columns = List.of(
                new Block.Column("Họp ngày", CENTRE, 14),
                new Block.Column("Nội dung", LEFT, 54),
                new Block.Column("Hạn", CENTRE, 14),
                new Block.Column("Tình hình", CENTRE, 18));
        return new Block.Table(
                null,
                columns,
                brief.promises().stream()
                        .map(each -> Block.Row.plain(
                                null,
                                new Cell.Words(formats.day(each.decidedOn())),
                                new Cell.Words(each.text()),
                                new Cell.Words(formats.day(each.due())),
                                new Cell.Words(
                                        each.status(brief.day()) == DecisionStatus.OVERDUE ? "quá hạn" : "đang làm")))
                        .toList());
    }

    private Block reports() {
        var columns = List.of(
                new Block.Column("Kỳ báo cáo", LEFT, 34),
                new Block.Column("Tình trạng", LEFT, 26),
                new Block.Column("Hạn nộp", CENTRE, 14),
                new Block.Column("Ngày nộp", CENTRE, 14),
                new Block.Column("Chậm (ngày)", RIGHT, 12));
        return new Block.Table(
                null,
                columns,
                brief.reports().stream()
                        .map(each -> Block.Row.plain(
                                null,
                                new Cell.Words(DateWords.period(each.period())),
                                new Cell.Words(
                                        texts.getTranslation("reporting.state." + each.state(), I18n.VIETNAMESE)),
                                new Cell.Words(formats.day(each.due())),
                                new Cell.Words(formats.day(
                                        each.submittedAt() == null
                                                ? null
                                                : each.submittedAt()
                                                        .atZone(VietnamTime.ZONE)
                                                        .toLocalDate())),
                                each.daysLate() == 0 ? Cell.NONE : new Cell.Words(Integer.toString(each.daysLate()))))
                        .toList());
    }

    private List<String> press() {
        return brief.press().stream()
                .map(each -> each.title()
                        + (each.publisher() == null ? "" : ", " + each.publisher())
                        + (each.publishedOn() == null ? "" : ", " + formats.day(each.publishedOn()))
                        + (each.url() == null ? "" : ", " + each.url()))
                .toList();
    }

    private List<String> waiting() {
        var waiting = new ArrayList<String>();
        brief.reportsToApprove().forEach(each -> waiting.add("Báo cáo " + DateWords.period(each.period())));
        brief.electionsToConfirm()
                .forEach(each -> waiting.add("Phê chuẩn, công nhận: %s, %s"
                        .formatted(
                                each.person(),
                                each.title() == null ? "" : each.title().vi())));
        brief.minutesToApprove()
                .forEach(each -> waiting.add("Biên bản: " + each.name().vi() + ", " + formats.day(each.heldOn())));
        return waiting;
    }
}
