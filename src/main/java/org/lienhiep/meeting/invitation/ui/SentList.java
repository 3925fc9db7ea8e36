package org.lienhiep.meeting.invitation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.invitation.Invitations;
import org.lienhiep.meeting.invitation.SentInvitation;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Section;

/** When who was invited, how and by whom. */
final class SentList extends Div {

    private final transient Invitations invitations;
    private final MeetingId meeting;

    SentList(Invitations invitations, MeetingId meeting) {
        this.invitations = invitations;
        this.meeting = meeting;
        refresh();
    }

    void refresh() {
        removeAll();
        var sent = invitations.sent(meeting);
        var section = new Section(getTranslation("meeting.invitation.log"));
        if (sent.isEmpty()) {
            var nothing = new Paragraph(getTranslation("meeting.invitation.log.none"));
            nothing.addClassName("secondary");
            section.add(nothing);
        } else {
            var list = new UnorderedList();
            list.addClassName("invitation-log");
            sent.forEach(each -> list.add(line(each)));
            section.add(list);
        }
        add(section);
    }

    private ListItem line(SentInvitation sent) {
        var how = getTranslation("meeting.invitation.channel." + sent.channel());
        var detail = new Span(String.join(
                " · ",
                sent.address() == null ? how : how + " " + sent.address(),
                Formats.of(getLocale()).moment(sent.at()),
                sent.by()));
        detail.addClassName("secondary");
        return new ListItem(new Span(sent.invitee()), detail);
    }
}
