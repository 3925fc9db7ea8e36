package org.lienhiep.meeting.official;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lienhiep.document.Block;
import org.lienhiep.document.DocumentNumber;
import org.lienhiep.document.FileFormat;
import org.lienhiep.document.LetterheadDraft;
import org.lienhiep.document.Letterheads;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.document.PlaceAndDate;
import org.lienhiep.document.Signature;
import org.lienhiep.kernel.FileNames;
import org.lienhiep.kernel.Named;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.VietnamTime;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.signing.Signatories;
import org.lienhiep.meeting.MeetingDetails;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.election.ElectionResults;
import org.lienhiep.meeting.minutes.Minutes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the official documents of a meeting from its record, as it is now. Asks for no permission itself: what it reads
 * from does.
 */
@Service
@Transactional(readOnly = true)
public class MeetingDocuments {

    private final Meetings meetings;
    private final Minutes minutes;
    private final ObjectProvider<ElectionResults> elections;
    private final Letterheads letterheads;
    private final Signatories signatories;
    private final Clock clock;

    MeetingDocuments(
            Meetings meetings,
            Minutes minutes,
            ObjectProvider<ElectionResults> elections,
            Letterheads letterheads,
            Signatories signatories,
            Clock clock) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.elections = elections;
        this.letterheads = letterheads;
        this.signatories = signatories;
        this.clock = clock;
    }

    /**
     * A document of a meeting; marked as a draft until its minutes are approved.
     *
     * @throws NotFound when there is no such meeting or the person may not see it
     */
    public OfficialDocument of(MeetingId meeting, MeetingDocument kind) {
        var details = meetings.get(meeting);
        var votes = elections.getIfAvailable();
        var record = new MeetingRecord(details, minutes.of(meeting), votes == null ? List.of() : votes.of(meeting));
        var organiser = requireNonNull(details.values().organiser());
        var head = letterheads.of(organiser, day(details)).values();
        return switch (kind) {
            case MINUTES -> signedByTwo(record, head, kind, "BIÊN BẢN", record.name(), MinutesBody.of(record));
            case ATTENDANCE ->
                signedByTwo(
                        record,
                        head,
                        kind,
                        "DANH SÁCH",
                        "Đại biểu dự " + record.name(),
                        new AttendanceBlocks(record).table());
            case CONCLUSION -> conclusion(record, head);
        };
    }

    private OfficialDocument signedByTwo(
            MeetingRecord record,
            LetterheadDraft head,
            MeetingDocument kind,
            String type,
            String subject,
            List<Block> body) {
        var values = record.values();
        return new OfficialDocument(
                head.letterhead(),
                number(head, kind),
                new PlaceAndDate(place(head), day(record.details()), values.heldOn() == null),
                !record.details().standing().locked(),
                type,
                subject,
                body,
                new Signature(List.of(), "CHỦ TỌA", name(values.chair())),
                new Signature(List.of(), "THƯ KÝ", name(values.secretary())),
                List.of("Các đại biểu dự họp", "Lưu: VT, hồ sơ cuộc họp"),
                null,
                List.of());
    }

    /** Dated when the minutes were approved: until then the date is left for the pen. */
    private OfficialDocument conclusion(MeetingRecord record, LetterheadDraft head) {
        var standing = record.details().standing();
        var since = standing.since();
        var issued = standing.locked() && since != null
                ? since.atZone(VietnamTime.ZONE).toLocalDate()
                : null;
        var day = issued == null ? LocalDate.now(clock) : issued;
        var values = record.values();
        var recipients = new ArrayList<String>();
        values.decisions().stream()
                .map(decision -> record.organisation(decision.owner()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> recipients.add(name + " (để thực hiện)"));
        recipients.addAll(head.recipientList());
        return new OfficialDocument(
                head.letterhead(),
                number(head, MeetingDocument.CONCLUSION),
                new PlaceAndDate(place(head), day, issued == null),
                !standing.locked(),
                "THÔNG BÁO",
                "Kết luận tại " + record.name(),
                ConclusionBody.of(record),
                head.signature(signatories
                        .headOf(requireNonNull(values.organiser()), day)
                        .orElse(null)),
                recipients,
                null,
                List.of());
    }

    /** The organisation's symbol with the kind of document before it: BB-LHH. */
    private static DocumentNumber number(LetterheadDraft head, MeetingDocument kind) {
        var symbol = Objects.requireNonNullElse(head.symbol(), "");
        var issuer = symbol.contains("-") ? symbol.substring(symbol.indexOf('-')) : "-" + symbol;
        return new DocumentNumber(null, kind.symbol() + issuer);
    }

    private static String place(LetterheadDraft head) {
        return Objects.requireNonNullElse(head.place(), "");
    }

    private static @Nullable String name(@Nullable Named<?> person) {
        return person == null ? null : person.name();
    }

    private LocalDate day(MeetingDetails details) {
        var heldOn = details.values().heldOn();
        return heldOn == null ? LocalDate.now(clock) : heldOn;
    }

    /** The name of such a file: {@code LS_2011-08-08_bien-ban.docx}. */
    public String fileName(MeetingDetails meeting, MeetingDocument kind, FileFormat format) {
        var organiser = meeting.organisation(requireNonNull(meeting.values().organiser()));
        var code = organiser == null ? "" : FileNames.part(organiser.code());
        return "%s_%s_%s.%s".formatted(code, day(meeting), kind.slug(), format.extension());
    }
}
