package org.lienhiep.meeting.invitation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lienhiep.document.Documents;
import org.lienhiep.document.FileFormat;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDoor;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.agenda.AgendaItems;
import org.lienhiep.meeting.calendar.CalendarFiles;
import org.lienhiep.meeting.invitation.SentInvitation.Channel;
import org.lienhiep.shell.I18n;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Service;

/** The invitation as an e-mail: its text, and sending it with the letter and the meeting for the calendar. */
@Service
public class InvitationMail {

    private static final Logger LOG = LoggerFactory.getLogger(InvitationMail.class);

    private final MeetingDoor door;
    private final Meetings meetings;
    private final AgendaItems agendas;
    private final Invitations invitations;
    private final InvitationDocuments letters;
    private final Documents documents;
    private final CalendarFiles calendar;
    private final InvitationPost post;

    InvitationMail(
            MeetingDoor door,
            Meetings meetings,
            AgendaItems agendas,
            Invitations invitations,
            InvitationDocuments letters,
            Documents documents,
            CalendarFiles calendar,
            InvitationPost post) {
        this.door = door;
        this.meetings = meetings;
        this.agendas = agendas;
        this.invitations = invitations;
        this.letters = letters;
        this.documents = documents;
        this.calendar = calendar;
        this.post = post;
    }

    /** Whether e-mail can be sent. No secret: no role is asked. */
    public boolean canSend() {
        return post.ready();
    }

    /**
     * The text of the e-mail. Whoever may see the meeting reads it.
     *
     * @param addressee to whom; null for one text to all who are invited
     */
    public String text(MeetingId meeting, @Nullable Invited addressee) {
        var to = addressee == null ? invitations.invited(meeting) : List.of(addressee);
        var body = new InvitationBody(meetings.get(meeting), invitations.of(meeting), agendas.of(meeting), to);
        return "Kính gửi: " + (to.size() == 1 ? to.getFirst().words() : "Quý vị đại biểu") + "\n\n"
                + String.join("\n", body.lines()) + "\n";
    }

    /** What the e-mail is headed: the kind of letter and the meeting. */
    public String subject(MeetingId meeting) {
        return "Giấy mời: " + meetings.get(meeting).name().vi().replaceAll("\\R", " ");
    }

    /**
     * Sends each of these that has an address its own e-mail. What one server refuses does not keep the others from
     * being sent, and only what was sent is noted; that is why there is no common transaction.
     *
     * @param address of the installation, for the link in the calendar file; ends with a slash
     * @return those whose e-mail the mail server did not take
     */
    public List<Invited> send(MeetingId meeting, List<Invited> invited, String address) {
        door.writable(meeting);
        var subject = subject(meeting);
        var file = calendar.meeting(meeting, I18n.VIETNAMESE, address);
        var refused = new ArrayList<Invited>();
        for (var each : invited) {
            if (each.email() != null) {
                try {
                    post.send(
                            each.email(),
                            subject,
                            text(meeting, each),
                            file,
                            letters.fileName(meeting) + "." + FileFormat.PDF.extension(),
                            documents.pdf(letters.of(meeting, each)));
                    invitations.log(meeting, Channel.MAIL, List.of(each));
                } catch (MailException failure) {
                    LOG.warn("An invitation could not be sent to {}", each.email(), failure);
                    refused.add(each);
                }
            }
        }
        return refused;
    }
}
