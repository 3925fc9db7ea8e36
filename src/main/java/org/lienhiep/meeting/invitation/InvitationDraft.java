package org.lienhiep.meeting.invitation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.CleanText;

/**
 * What is entered about the invitation to a meeting, beside what the meeting says itself.
 *
 * @param number under which the letter is registered; null leaves it for the pen
 * @param room where in the place: hall, room
 * @param request what the invited are asked to prepare or bring
 * @param replyBy until when they say who comes
 * @param contact who answers questions, with telephone
 */
public record InvitationDraft(
        @Nullable String number,
        @Nullable String room,
        @Nullable String request,
        @Nullable LocalDate replyBy,
        @Nullable String contact,
        List<InvitedSociety> societies,
        List<InvitedGuest> guests) {

    /** Nothing entered yet. */
    public static final InvitationDraft NONE = new InvitationDraft(null, null, null, null, null, List.of(), List.of());

    public InvitationDraft {
        number = CleanText.orNull(number);
        room = CleanText.orNull(room);
        request = CleanText.orNull(request);
        contact = CleanText.orNull(contact);
        societies = List.copyOf(societies);
        guests = List.copyOf(guests);
    }

    /** The same for other societies. */
    public InvitationDraft withSocieties(List<InvitedSociety> others) {
        return new InvitationDraft(number, room, request, replyBy, contact, others, guests);
    }
}
