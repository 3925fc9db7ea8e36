package org.lienhiep.meeting.invitation;

import static java.util.Objects.requireNonNullElse;
import static java.util.Objects.requireNonNullElseGet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lienhiep.document.DocumentNumber;
import org.lienhiep.document.Letterheads;
import org.lienhiep.document.OfficialDocument;
import org.lienhiep.document.PlaceAndDate;
import org.lienhiep.kernel.FileNames;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.kernel.signing.Signatories;
import org.lienhiep.meeting.MeetingDetails;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.agenda.AgendaItems;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The invitation as an official letter ("Giấy mời", GM in Decree 30/2020/NĐ-CP). Asks for no permission itself:
 * {@link Meetings}, {@link Invitations} and {@link Letterheads} do.
 */
@Service
@Transactional(readOnly = true)
public class InvitationDocuments {

    private final Meetings meetings;
    private final Invitations invitations;
    private final AgendaItems agendas;
    private final Letterheads letterheads;
    private final Signatories signatories;
    private final Clock clock;

    InvitationDocuments(
            Meetings meetings,
            Invitations invitations,
            AgendaItems agendas,
            Letterheads letterheads,
            Signatories signatories,
            Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.agendas = agendas;
        this.letterheads = letterheads;
        this.signatories = signatories;
        this.clock = clock;
    }

    /**
     * The letter as of today.
     *
     * @param addressee to whom; null for one letter to all who are invited
     */
    public OfficialDocument of(MeetingId meeting, @Nullable Invited addressee) {
        var details = meetings.get(meeting);
        var draft = invitations.of(meeting);
        var today = LocalDate.now(clock);
        var organiser = details.values().hosts().getFirst();
        var letterhead = letterheads.of(organiser, today).values();
        var to = addressee == null ? invitations.invited(meeting) : List.of(addressee);
        return new OfficialDocument(
                letterhead.letterhead(),
                number(draft.number(), letterhead.symbol()),
                new PlaceAndDate(requireNonNullElse(letterhead.place(), ""), today, true),
                false,
                "GIẤY MỜI",
                subject(details),
                new InvitationBody(details, draft, agendas.of(meeting), to).blocks(),
                letterhead.signature(signatories.headOf(organiser, today).orElse(null)),
                recipients(to),
                null,
                List.of());
    }

    /** The office's symbol with the kind of document in front: "BC-LHH" becomes "GM-LHH". */
    private static DocumentNumber number(@Nullable String number, @Nullable String symbol) {
        var office = symbol == null || symbol.indexOf('-') < 0 ? "" : symbol.substring(symbol.indexOf('-'));
        return new DocumentNumber(number, "GM" + office);
    }

    private static List<String> recipients(List<Invited> to) {
        var named = to.size() == 1 ? "Như trên" : "Như kính mời";
        return Stream.of(named, "Lưu: VT").toList();
    }

    private static String subject(MeetingDetails details) {
        return "Dự " + InvitationBody.lowerFirst(details.name().vi());
    }

    /** What the file of a letter is called, without its extension. */
    public String fileName(MeetingId meeting) {
        var details = meetings.get(meeting);
        var values = details.values();
        var host = details.organisation(values.hosts().getFirst());
        var day = requireNonNullElseGet(values.heldOn(), () -> LocalDate.now(clock));
        var code = host == null ? "" : FileNames.part(host.code()) + "_";
        return code + "giay-moi_" + day;
    }
}
