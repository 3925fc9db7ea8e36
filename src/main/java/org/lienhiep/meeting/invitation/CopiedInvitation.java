package org.lienhiep.meeting.invitation;

import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.agenda.CopiedPart;
import org.springframework.stereotype.Component;

/** The next meeting of a series invites whom the one before it did, as far as they are members on its day. */
@Component
class CopiedInvitation implements CopiedPart {

    private final Invitations invitations;

    CopiedInvitation(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public void copy(MeetingId from, MeetingId to) {
        var before = invitations.of(from);
        if (before.societies().isEmpty() && before.guests().isEmpty()) {
            return;
        }
        var members = invitations.members(to).stream()
                .map(InvitedSociety::organisation)
                .toList();
        var societies = before.societies().stream()
                .filter(society -> members.isEmpty() || members.contains(society.organisation()))
                .toList();
        invitations.save(
                to,
                new InvitationDraft(
                        null, before.room(), before.request(), null, before.contact(), societies, before.guests()),
                0);
    }
}
