package org.lienhiep.meeting.invitation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.document.Block;
import org.lienhiep.document.Block.Align;
import org.lienhiep.document.Cell;
import org.lienhiep.meeting.MeetingDetails;
import org.lienhiep.meeting.agenda.AgendaItem;

/** What an invitation says: who is invited to what, who chairs, when, where, and the agenda. */
final class InvitationBody {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", VIETNAMESE);

    private final MeetingDetails details;
    private final InvitationDraft draft;
    private final List<AgendaItem> agenda;
    private final List<Invited> to;

    InvitationBody(MeetingDetails details, InvitationDraft draft, List<AgendaItem> agenda, List<Invited> to) {
        this.details = details;
        this.draft = draft;
        this.agenda = agenda;
        this.to = to;
    }

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        if (to.size() == 1) {
            blocks.add(new Block.Paragraph(
                    "%s trân trọng kính mời: %s".formatted(host(), to.getFirst().words())));
        } else {
            blocks.add(new Block.Paragraph("%s trân trọng kính mời:".formatted(host())));
            blocks.add(new Block.Bullets(to.stream().map(Invited::words).toList()));
        }
        blocks.add(new Block.Paragraph("Tới dự: %s".formatted(details.name().vi())));
        facts().forEach(line -> blocks.add(new Block.Paragraph(line)));
        if (!agenda.isEmpty()) {
            blocks.add(new Block.Heading(2, "Chương trình"));
            blocks.add(table());
        }
        if (draft.request() != null) {
            blocks.add(new Block.Paragraph("Đề nghị: " + draft.request()));
        }
        reply().forEach(line -> blocks.add(new Block.Paragraph(line)));
        blocks.add(new Block.Paragraph("Rất hân hạnh được đón tiếp./."));
        return blocks;
    }

    /** The same as plain text, for an e-mail. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("%s trân trọng kính mời %s tới dự: %s"
                .formatted(
                        host(),
                        to.stream().map(Invited::words).collect(Collectors.joining("; ")),
                        details.name().vi()));
        lines.addAll(facts());
        if (!agenda.isEmpty()) {
            lines.add("Chương trình:");
            agenda.forEach(item ->
                    lines.add("  ".repeat(item.level() - 1) + when(item) + item.number() + ". " + item.title()));
        }
        if (draft.request() != null) {
            lines.add("Đề nghị: " + draft.request());
        }
        lines.addAll(reply());
        lines.add("Rất hân hạnh được đón tiếp.");
        return lines;
    }

    private static String when(AgendaItem item) {
        return item.starts() == null ? "" : clock(item.starts()) + "  ";
    }

    private String host() {
        return details.values().hosts().stream()
                .map(details::organisation)
                .flatMap(Stream::ofNullable)
                .map(label -> label.name().vi())
                .collect(Collectors.joining(", "));
    }

    private List<String> facts() {
        var values = details.values();
        var facts = new ArrayList<String>();
        if (values.chair() != null) {
            facts.add("Chủ trì: " + values.chair().name());
        }
        if (values.heldOn() != null) {
            facts.add("Thời gian: " + time(values.startsAt(), values.heldOn(), values.heldUntil()));
        }
        var place = Stream.of(draft.room(), values.place())
                .filter(each -> each != null && !each.isBlank())
                .collect(Collectors.joining(", "));
        if (!place.isEmpty()) {
            facts.add("Địa điểm: " + place);
        }
        return facts;
    }

    /** "08 giờ 00, thứ sáu, ngày 18/12/2026". */
    private static String time(@Nullable LocalTime starts, LocalDate from, @Nullable LocalDate until) {
        var hour = starts == null ? "" : "%02d giờ %02d, ".formatted(starts.getHour(), starts.getMinute());
        var day = WEEKDAY.format(from).toLowerCase(VIETNAMESE) + ", ngày " + DAY.format(from);
        return until == null || until.equals(from) ? hour + day : hour + day + " đến hết ngày " + DAY.format(until);
    }

    private static String clock(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    private Block.Table table() {
        var columns = List.of(
                new Block.Column("Thời gian", Align.CENTRE, 14),
                new Block.Column("TT", Align.CENTRE, 8),
                new Block.Column("Nội dung", Align.LEFT, 50),
                new Block.Column("Trình bày", Align.LEFT, 28));
        return new Block.Table(
                null,
                columns,
                agenda.stream()
                        .map(item -> Block.Row.plain(
                                null,
                                new Cell.Words(item.starts() == null ? "" : clock(item.starts())),
                                new Cell.Words(item.number()),
                                new Cell.Words(item.title()),
                                new Cell.Words(
                                        item.owner() == null ? "" : item.owner().name())))
                        .toList());
    }

    private List<String> reply() {
        var lines = new ArrayList<String>();
        if (draft.replyBy() != null) {
            lines.add("Đề nghị xác nhận dự họp trước ngày %s.".formatted(DAY.format(draft.replyBy())));
        }
        if (draft.contact() != null) {
            lines.add("Liên hệ: " + draft.contact());
        }
        return lines;
    }

    static String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
    }
}
