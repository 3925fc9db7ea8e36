package org.lienhiep.dashboard.handover;

import static org.lienhiep.document.Block.Align.CENTRE;
import static org.lienhiep.document.Block.Align.LEFT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.account.AccountHolder;
import org.lienhiep.document.Block;
import org.lienhiep.document.Cell;
import org.lienhiep.document.DateWords;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.reporting.reminder.Contact;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.I18n;

/** The protocol of a handover, in Vietnamese, to be signed by both. */
final class HandoverBody {

    private static final String GAP = "…………………………………";

    private final Handover handover;
    private final I18n texts;
    private final Formats formats = Formats.of(I18n.VIETNAMESE);
    private final List<Block> blocks = new ArrayList<>();

    HandoverBody(Handover handover, I18n texts) {
        this.handover = handover;
        this.texts = texts;
    }

    /** All of it; {@code giver} hands over. */
    List<Block> blocks(String giver) {
        blocks.add(new Block.Paragraph("Hôm nay, ngày %s, chúng tôi gồm:".formatted(formats.day(handover.day()))));
        blocks.add(new Block.Bullets(
                List.of("Bên giao: " + giver + "; chức vụ: " + GAP, "Bên nhận: " + GAP + "; chức vụ: " + GAP)));
        blocks.add(new Block.Paragraph("Hai bên cùng bàn giao công việc thư ký của %s, cụ thể như sau:"
                .formatted(handover.organisation().name().vi())));
        accounts();
        unfinished();
        terms();
        reports();
        planned();
        decisions();
        contacts();
        files();
        blocks.add(new Block.Paragraph(
                "Biên bản được lập thành hai bản, mỗi bên giữ một bản. Bên nhận đổi mật khẩu và thu hồi mã truy cập cũ ngay "
                        + "sau khi nhận bàn giao."));
        table(
                "",
                List.of(new Block.Column("BÊN NHẬN", CENTRE, 50), new Block.Column("NGƯỜI CHỨNG KIẾN", CENTRE, 50)),
                List.of(row("(Ký, ghi rõ họ tên)", "(Ký, ghi rõ họ tên)"), row("\u00A0", "\u00A0")));
        return blocks;
    }

    private void accounts() {
        table(
                "I. TÀI KHOẢN VÀ MÃ TRUY CẬP",
                List.of(
                        new Block.Column("Tài khoản", LEFT, 18),
                        new Block.Column("Người dùng", LEFT, 28),
                        new Block.Column("Vai trò", LEFT, 22),
                        new Block.Column("Mã truy cập (không kèm nội dung mã)", LEFT, 32)),
                handover.accounts().stream()
                        .map(each -> row(
                                each.username(),
                                each.displayName() + (each.enabled() ? "" : " (đã khóa)"),
                                texts.getTranslation("account.role." + each.role(), I18n.VIETNAMESE),
                                tokens(each)))
                        .toList());
    }

    private String tokens(AccountHolder of) {
        return of.tokens().stream()
                .map(token -> token.name()
                        + (token.expiresOn() == null ? ", không thời hạn" : ", đến " + formats.day(token.expiresOn())))
                .collect(Collectors.joining("; "));
    }

    private void unfinished() {
        var rows = new ArrayList<Block.Row>();
        handover.desk().groups().forEach(group -> {
            rows.add(Block.Row.group(texts.getTranslation(group.kind(), I18n.VIETNAMESE)));
            group.entries()
                    .forEach(entry -> rows.add(row(
                            entry.organisation().brief(I18n.VIETNAMESE),
                            entry.duty().subject(),
                            formats.day(entry.duty().due()))));
        });
        table(
                "II. VIỆC CHƯA XONG",
                List.of(
                        new Block.Column("Đơn vị", LEFT, 28),
                        new Block.Column("Nội dung", LEFT, 56),
                        new Block.Column("Hạn", CENTRE, 16)),
                rows);
    }

    private void terms() {
        table(
                "III. NHIỆM KỲ ĐANG CHẠY",
                List.of(
                        new Block.Column("Tổ chức", LEFT, 50),
                        new Block.Column("Nhiệm kỳ", CENTRE, 25),
                        new Block.Column("Đến", CENTRE, 25)),
                handover.terms().stream()
                        .map(each -> row(handover.body(each), each.label().years(), formats.partial(each.to())))
                        .toList());
    }

    private void reports() {
        table(
                "IV. BÁO CÁO GẦN NHẤT",
                List.of(
                        new Block.Column("Kỳ", CENTRE, 20),
                        new Block.Column("Tình trạng", LEFT, 40),
                        new Block.Column("Hạn", CENTRE, 20),
                        new Block.Column("Ngày nộp", CENTRE, 20)),
                handover.reports().stream()
                        .map(each -> row(
                                DateWords.period(each.period()),
                                texts.getTranslation("reporting.state." + each.state(), I18n.VIETNAMESE),
                                formats.day(each.due()),
                                each.submittedAt() == null
                                        ? "–"
                                        : formats.day(each.submittedAt()
                                                .atZone(VietnamTime.ZONE)
                                                .toLocalDate())))
                        .toList());
    }

    private void planned() {
        table(
                "V. CUỘC HỌP ĐÃ LÊN KẾ HOẠCH",
                List.of(
                        new Block.Column("Ngày", CENTRE, 16),
                        new Block.Column("Cuộc họp", LEFT, 54),
                        new Block.Column("Địa điểm", LEFT, 30)),
                handover.planned().stream()
                        .map(each -> row(formats.day(each.heldOn()), each.name().vi(), text(each.place())))
                        .toList());
    }

    private void decisions() {
        table(
                "VI. QUYẾT ĐỊNH, NGHỊ QUYẾT CHƯA THỰC HIỆN XONG",
                List.of(
                        new Block.Column("Họp ngày", CENTRE, 16),
                        new Block.Column("Nội dung", LEFT, 68),
                        new Block.Column("Hạn", CENTRE, 16)),
                handover.decisions().stream()
                        .map(each -> row(formats.day(each.decidedOn()), each.text(), formats.day(each.due())))
                        .toList());
    }

    private void contacts() {
        table(
                "VII. ĐẦU MỐI LIÊN HỆ",
                List.of(
                        new Block.Column("Đơn vị", LEFT, 34),
                        new Block.Column("Người làm báo cáo", LEFT, 26),
                        new Block.Column("Điện thoại", LEFT, 16),
                        new Block.Column("Thư điện tử", LEFT, 24)),
                handover.societies().stream()
                        .map(each -> {
                            var contact = handover.contacts().getOrDefault(each.id(), Contact.NONE);
                            return row(
                                    each.brief(I18n.VIETNAMESE),
                                    contact.name(),
                                    text(contact.phone()),
                                    text(contact.email()));
                        })
                        .toList());
    }

    private void files() {
        blocks.add(new Block.Heading(1, "VIII. HỒ SƠ, TỆP"));
        blocks.add(new Block.Paragraph(
                "Sổ sách kèm theo trong thư mục so-sach, văn bản đã ban hành trong thư mục van-ban, tệp đính kèm các cuộc "
                        + "họp gần đây trong thư mục tep-cuoc-hop. Toàn bộ biên bản, tin bài và số liệu nằm trong phần mềm "
                        + "Lienhiep; người nhận dùng tài khoản của mình để xem."));
        if (!handover.filed().isEmpty()) {
            blocks.add(new Block.Bullets(handover.filed().stream()
                    .map(each -> "%s, %s: %d tệp"
                            .formatted(formats.day(each.heldOn()), each.name().vi(), each.attachments()))
                    .toList()));
        }
    }

    private void table(String title, List<Block.Column> columns, List<Block.Row> rows) {
        if (!title.isEmpty()) {
            blocks.add(new Block.Heading(1, title));
        }
        blocks.add(rows.isEmpty() ? new Block.Paragraph("Không có.") : new Block.Table(null, columns, rows));
    }

    private static Block.Row row(String... cells) {
        return new Block.Row(
                null,
                Block.Row.Kind.PLAIN,
                Arrays.stream(cells).<Cell>map(Cell.Words::new).toList());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
