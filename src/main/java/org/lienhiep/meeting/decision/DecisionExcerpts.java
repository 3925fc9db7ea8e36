package org.lienhiep.meeting.decision;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lienhiep.document.Block;
import org.lienhiep.document.DocumentNumber;
import org.lienhiep.document.FileFormat;
import org.lienhiep.document.LetterheadDraft;
import org.lienhiep.document.Letterheads;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.document.PlaceAndDate;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.DecisionId;
import org.lienhiep.kernel.signing.Signatories;
import org.lienhiep.meeting.DecisionKind;
import org.lienhiep.meeting.Meetings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the excerpt of one decision ("Trích nghị quyết", "Trích biên bản") in the layout of official documents, for
 * whoever has to carry it out. Asks for no permission itself: {@link DecisionRegister} and {@link Letterheads} do.
 */
@Service
@Transactional(readOnly = true)
public class DecisionExcerpts {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");
    private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,5})\\s*/\\s*(.+?)\\s*");

    private final DecisionRegister register;
    private final Meetings meetings;
    private final Letterheads letterheads;
    private final Signatories signatories;
    private final Clock clock;

    DecisionExcerpts(
            DecisionRegister register,
            Meetings meetings,
            Letterheads letterheads,
            Signatories signatories,
            Clock clock) {
        this.register = register;
        this.meetings = meetings;
        this.letterheads = letterheads;
        this.signatories = signatories;
        this.clock = clock;
    }

    /**
     * The excerpt of a decision as it is stored now, dated today and signed by who heads the organisation today.
     *
     * @throws NotFound when there is no such decision, or the person may not read it or who issued it
     */
    public OfficialDocument of(DecisionId id) {
        var decision = register.get(id).row();
        var today = LocalDate.now(clock);
        var organisation = decision.organisation().id();
        var letterhead = letterheads.of(organisation, today).values();
        return new OfficialDocument(
                letterhead.letterhead(),
                number(decision, letterhead),
                new PlaceAndDate(requireNonNullElse(letterhead.place(), ""), today, false),
                false,
                "TRÍCH " + source(decision).toUpperCase(VIETNAMESE),
                subject(decision),
                body(decision),
                letterhead.signature(signatories.headOf(organisation, today).orElse(null)),
                recipients(decision),
                null,
                List.of());
    }

    /** The name of such a file: {@code LS_02-NQ-LHH.docx}. */
    public String fileName(DecisionRow decision, FileFormat format) {
        var name = decision.organisation().code() + "_" + decision.number();
        return name.replaceAll("[^\\p{L}\\p{N}_-]+", "-") + "." + format.extension();
    }

    /** A number of a document is that of the document; a point of minutes leaves the number for the pen. */
    private static DocumentNumber number(DecisionRow decision, LetterheadDraft letterhead) {
        var parts = NUMBERED.matcher(decision.number());
        return parts.matches()
                ? new DocumentNumber(parts.group(1), parts.group(2))
                : new DocumentNumber(
                        null,
                        "TBB" + requireNonNullElse(letterhead.symbol(), "").replaceFirst("^[^-]*", ""));
    }

    /** What it is taken from: a document of its own, or the minutes. */
    private static String source(DecisionRow decision) {
        return switch (decision.kind()) {
            case RESOLUTION -> "Nghị quyết";
            case DECISION -> "Quyết định";
            case NOTICE -> "Thông báo";
            case PROGRAMME -> "Chương trình";
            case PLAN -> "Kế hoạch";
            case CONCLUSION, OTHER -> decision.meeting() == null ? "Kết luận" : "Biên bản";
        };
    }

    private String subject(DecisionRow decision) {
        if (decision.meeting() != null) {
            return meetings.get(decision.meeting()).name().vi() + day(decision);
        }
        var body = decision.body() == null ? decision.organisation().name().vi() : decision.body();
        return body + day(decision);
    }

    private static String day(DecisionRow decision) {
        return decision.decidedOn() == null ? "" : ", ngày " + DAY.format(decision.decidedOn());
    }

    private static List<Block> body(DecisionRow decision) {
        var blocks = new ArrayList<Block>();
        var document = decision.kind() == DecisionKind.CONCLUSION && decision.meeting() != null
                ? "tại điểm %s của biên bản".formatted(decision.number())
                : "số %s".formatted(decision.number());
        blocks.add(new Block.Paragraph("%s đã thông qua nội dung sau đây, ghi %s:"
                .formatted(
                        decision.body() == null
                                ? "Hội nghị"
                                : decision.body() + " "
                                        + decision.organisation().name().vi(),
                        document)));
        blocks.add(new Block.Paragraph(decision.text()));
        var order = new ArrayList<String>();
        if (decision.owner() != null) {
            var person = decision.ownerPerson() == null ? "" : " (" + decision.ownerPerson() + ")";
            order.add("Đơn vị thực hiện: " + decision.owner().name().vi() + person);
        } else if (decision.ownerPerson() != null) {
            order.add("Người thực hiện: " + decision.ownerPerson());
        }
        if (decision.due() != null) {
            order.add("Thời hạn hoàn thành: " + DAY.format(decision.due()));
        }
        if (!order.isEmpty()) {
            blocks.add(new Block.Bullets(order));
        }
        blocks.add(new Block.Paragraph("Trích đúng với bản chính lưu tại %s./."
                .formatted(decision.organisation().name().vi())));
        return blocks;
    }

    private static List<String> recipients(DecisionRow decision) {
        return decision.owner() == null
                ? List.of("Như trên", "Lưu: VT")
                : List.of(decision.owner().name().vi() + " (để t/h)", "Lưu: VT");
    }
}
