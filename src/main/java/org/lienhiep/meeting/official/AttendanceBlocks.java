package org.lienhiep.meeting.official;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lienhiep.document.Block;
import org.lienhiep.document.Block.Align;
import org.lienhiep.document.Cell;
import org.lienhiep.meeting.AttendanceDraft;
import org.lienhiep.meeting.AttendanceStatus;
import org.lienhiep.meeting.MemberDraft;
import org.lienhiep.meeting.Quorum;

/** Who came, as minutes tell it in sentences and as a list of delegates tells it in a table. */
final class AttendanceBlocks {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MeetingRecord record;

    AttendanceBlocks(MeetingRecord record) {
        this.record = record;
    }

    /** Chair, secretary, how many came and whether that was enough, who did not come and why, guests. */
    List<Block> sentences() {
        var blocks = new ArrayList<Block>();
        var values = record.values();
        if (values.chair() != null) {
            blocks.add(new Block.Paragraph("Chủ tọa: " + values.chair() + "."));
        }
        if (values.secretary() != null) {
            blocks.add(new Block.Paragraph("Thư ký: " + values.secretary() + "."));
        }
        var quorum = record.details().quorum();
        if (quorum != null) {
            blocks.add(new Block.Paragraph(quorum(quorum)));
        }
        if (values.peopleAttending() != null) {
            blocks.add(new Block.Paragraph("Tổng số người dự: %d.".formatted(values.peopleAttending())));
        }
        list(blocks, "Có mặt:", AttendanceStatus.PRESENT);
        list(blocks, "Vắng mặt có lý do:", AttendanceStatus.EXCUSED);
        list(blocks, "Vắng mặt:", AttendanceStatus.ABSENT);
        if (!values.guests().isEmpty()) {
            blocks.add(new Block.Paragraph("Khách mời:"));
            blocks.add(new Block.Bullets(
                    values.guests().stream().map(Object::toString).toList()));
        }
        return blocks;
    }

    private static String quorum(Quorum quorum) {
        var counted = switch (quorum.basis()) {
            case MEMBERS -> "thành viên";
            case DELEGATES -> "đại biểu được triệu tập";
            case SOCIETIES -> "hội";
        };
        var percent = quorum.percent().stripTrailingZeros().toPlainString().replace('.', ',');
        var enough = quorum.met() ? "đủ điều kiện" : "chưa đủ điều kiện";
        return "Có mặt: %d/%d %s (%s%%)%s."
                .formatted(
                        quorum.present(),
                        quorum.called(),
                        counted,
                        percent,
                        switch (quorum.share()) {
                            case NONE -> "";
                            case HALF -> ", " + enough + " tiến hành (cần quá 1/2)";
                            case TWO_THIRDS -> ", " + enough + " tiến hành (cần từ 2/3)";
                        });
    }

    private void list(List<Block> blocks, String title, AttendanceStatus status) {
        var names = new ArrayList<String>();
        record.values().roll().stream()
                .filter(each -> each.status() == status)
                .forEach(each -> names.add(member(each)));
        societies(status).forEach(each -> names.add(society(each)));
        if (!names.isEmpty()) {
            blocks.add(new Block.Paragraph(title));
            blocks.add(new Block.Bullets(names));
        }
    }

    private List<AttendanceDraft> societies(AttendanceStatus status) {
        var alphabet = Collator.getInstance(VIETNAMESE);
        return record.values().attendance().stream()
                .filter(each -> each.status() == status)
                .sorted(Comparator.comparing(each -> record.organisation(each.organisation()), alphabet))
                .toList();
    }

    private static String member(MemberDraft member) {
        return joined(", ", person(member), member.office()) + because(member.reason());
    }

    private static String person(MemberDraft member) {
        return member.person() == null ? "" : member.person().name();
    }

    private String society(AttendanceDraft line) {
        var delegates = line.delegates() == null ? "" : " (%d đại biểu)".formatted(line.delegates());
        return record.organisation(line.organisation()) + delegates + because(line.reason());
    }

    private static String because(@Nullable String reason) {
        return reason == null ? "" : " (" + reason + ")";
    }

    private static String joined(String between, @Nullable String... parts) {
        return java.util.Arrays.stream(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }

    /** Everyone who was called or invited, with a place to sign. */
    List<Block> table() {
        var rows = new ArrayList<Block.Row>();
        var number = 0;
        if (!record.values().roll().isEmpty()) {
            rows.add(Block.Row.group("Thành viên"));
        }
        for (var each : record.values().roll()) {
            rows.add(row(++number, person(each), each.office(), each.status(), each.reason()));
        }
        if (!record.values().attendance().isEmpty()) {
            rows.add(Block.Row.group("Hội, đơn vị"));
        }
        for (var status : AttendanceStatus.values()) {
            for (var each : societies(status)) {
                var delegates = each.delegates() == null ? null : each.delegates() + " đại biểu";
                rows.add(row(++number, record.organisation(each.organisation()), delegates, status, each.reason()));
            }
        }
        if (!record.values().guests().isEmpty()) {
            rows.add(Block.Row.group("Khách mời"));
        }
        for (var guest : record.values().guests()) {
            rows.add(row(++number, String.valueOf(guest.name()), guest.office(), null, null));
        }
        var columns = List.of(
                new Block.Column("TT", Align.CENTRE, 7),
                new Block.Column("Họ tên, đơn vị", Align.LEFT, 37),
                new Block.Column("Chức vụ, số đại biểu", Align.LEFT, 24),
                new Block.Column("Có mặt", Align.CENTRE, 12),
                new Block.Column("Ghi chú, ký tên", Align.LEFT, 20));
        var blocks = new ArrayList<Block>();
        var quorum = record.details().quorum();
        if (quorum != null) {
            blocks.add(new Block.Paragraph(quorum(quorum)));
        }
        blocks.add(new Block.Table(null, columns, rows));
        return blocks;
    }

    private static Block.Row row(
            int number,
            String name,
            @Nullable String office,
            @Nullable AttendanceStatus status,
            @Nullable String reason) {
        return Block.Row.plain(
                null,
                new Cell.Words(Integer.toString(number)),
                new Cell.Words(name),
                new Cell.Words(office == null ? "" : office),
                new Cell.Words(
                        switch (status) {
                            case PRESENT -> "x";
                            case EXCUSED -> "có phép";
                            case ABSENT -> "vắng";
                            case null -> "";
                        }),
                new Cell.Words(reason == null ? "" : reason));
    }
}
