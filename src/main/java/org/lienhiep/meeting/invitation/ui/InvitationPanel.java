package org.lienhiep.meeting.invitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDoor;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.calendar.CalendarFiles;
import org.lienhiep.meeting.calendar.ui.CalendarAddress;
import org.lienhiep.meeting.invitation.Invitations;
import org.lienhiep.meeting.invitation.Invited;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PagePanel;
import org.lienhiep.shell.Section;
import org.springframework.core.annotation.Order;

/** Who is invited, on a meeting's page, with the way to the letters and the meeting for one's own calendar. */
@org.springframework.stereotype.Component
@Order(8)
class InvitationPanel implements PagePanel<MeetingId> {

    private final MeetingDoor door;
    private final Invitations invitations;
    private final CalendarFiles calendar;
    private final CalendarAddress address;

    InvitationPanel(MeetingDoor door, Invitations invitations, CalendarFiles calendar, CalendarAddress address) {
        this.door = door;
        this.invitations = invitations;
        this.calendar = calendar;
        this.address = address;
    }

    @Override
    public Class<MeetingId> about() {
        return MeetingId.class;
    }

    @Override
    public Optional<Component> panel(MeetingId id) {
        var meeting = door.readable(id);
        var invited = invitations.invited(id);
        if (invited.isEmpty() && meeting.state() != MeetingState.PLANNED) {
            return Optional.empty();
        }
        var reader = new Div();
        var section = new Section(reader.getTranslation("meeting.invitation"));
        section.addClassName("invitation-panel");
        if (meeting.mayChange()) {
            var prepare = new Button(
                    reader.getTranslation(invited.isEmpty() ? "meeting.invitation.prepare" : "meeting.invitation.open"),
                    new Icon("mail"),
                    _ -> UI.getCurrent().navigate(InvitationLinks.page(id)));
            prepare.addThemeVariants(ButtonVariant.TERTIARY);
            section.actions(prepare);
        }
        if (meeting.heldOn() != null) {
            section.actions(file(id));
        }
        section.add(invited.isEmpty() ? nothing(reader) : list(reader, invited));
        return Optional.of(section);
    }

    private static Paragraph nothing(Div reader) {
        var nothing = new Paragraph(reader.getTranslation("meeting.invitation.none"));
        nothing.addClassName("secondary");
        return nothing;
    }

    private static Component list(Div reader, List<Invited> invited) {
        var list = new UnorderedList();
        list.addClassName("invitation-invited");
        invited.forEach(each -> list.add(new ListItem(each.words())));
        return new Div(new Paragraph(reader.getTranslation("meeting.invitation.count", invited.size())), list);
    }

    private Anchor file(MeetingId id) {
        var handler = DownloadHandler.fromInputStream(_ -> {
            var file = calendar.meeting(id, I18n.reader(), address.base());
            return new DownloadResponse(
                    new ByteArrayInputStream(file), "lich-hop.ics", "text/calendar;charset=UTF-8", file.length);
        });
        var link = new Anchor(handler, "");
        link.addClassName("invitation-file");
        link.add(new Icon("calendar-plus"));
        link.add(link.getTranslation("meeting.invitation.ics"));
        return link;
    }
}
