package org.lienhiep.meeting.invitation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lienhiep.kernel.NotFound;
import org.lienhiep.kernel.id.MeetingId;
import org.lienhiep.meeting.MeetingDetails;
import org.lienhiep.meeting.MeetingDoor;
import org.lienhiep.meeting.Meetings;
import org.lienhiep.meeting.invitation.InvitationDraft;
import org.lienhiep.meeting.invitation.Invitations;
import org.lienhiep.meeting.invitation.InvitedGuest;
import org.lienhiep.meeting.invitation.InvitedSociety;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.shell.DayField;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;
import org.lienhiep.shell.PageHeader;
import org.lienhiep.shell.RecordCatalog;
import org.lienhiep.shell.RecordForm;
import org.lienhiep.shell.RowsField;

/** Whom a meeting invites and what the invitation says; below it the letters, the e-mails and the log. */
@Route(InvitationLinks.PAGE)
@PermitAll
class InvitationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Meetings meetings;
    private final MeetingDoor door;
    private final Invitations invitations;
    private final Letters letters;
    private final RecordCatalog catalog;
    private String title = "";

    InvitationView(
            Meetings meetings, MeetingDoor door, Invitations invitations, Letters letters, RecordCatalog catalog) {
        this.meetings = meetings;
        this.door = door;
        this.invitations = invitations;
        this.letters = letters;
        this.catalog = catalog;
        addClassNames("page", "invitation-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = id(event.getRouteParameters().get("id").orElse(""));
        door.writable(id);
        var details = meetings.get(id);
        var name = details.name().in(getLocale());
        title = getTranslation("meeting.invitation.of", name);
        removeAll();
        add(new PageHeader(getTranslation("meeting.invitation"))
                .under(getTranslation("meeting.title"), MeetingLinks.list())
                .under(name, MeetingLinks.page(id))
                .context(context(details)));
        add(form(id));
        letters.sections(id).forEach(this::add);
    }

    private static MeetingId id(String text) {
        try {
            return MeetingId.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw new NotFound("meeting", text);
        }
    }

    private String context(MeetingDetails details) {
        var values = details.values();
        var parts = new ArrayList<String>();
        parts.add(Formats.of(getLocale()).day(values.heldOn()));
        if (values.startsAt() != null) {
            parts.add(values.startsAt().toString());
        }
        if (values.place() != null) {
            parts.add(values.place());
        }
        return String.join(" · ", parts);
    }

    private RecordForm<InvitationDraft> form(MeetingId id) {
        var form = new RecordForm<>(InvitationDraft.class, "meeting.invitation");
        form.text("number").setPlaceholder(getTranslation("meeting.invitation.number.pen"));
        form.text("room");
        form.field("replyBy", new DayField());
        form.text("contact");
        form.wide(form.area("request"));
        var societies = new RowsField<InvitedSociety>(
                getTranslation("meeting.invitation.society.add"), () -> new SocietyRow(catalog));
        form.wide(form.field("societies", societies));
        var members = invitations.members(id);
        if (!members.isEmpty()) {
            form.part(new Button(
                    getTranslation("meeting.invitation.all", members.size()),
                    new Icon("users-round"),
                    _ -> societies.setValue(together(societies.getValue(), members))));
        }
        form.wide(form.field(
                "guests", new RowsField<InvitedGuest>(getTranslation("meeting.guests.add"), InvitedGuestRow::new)));
        form.edit(
                invitations.edit(id),
                (values, version) -> {
                    invitations.save(id, values, version);
                    return InvitationLinks.page(id);
                },
                () -> invitations.edit(id),
                MeetingLinks.page(id));
        return form;
    }

    /** Those chosen and the members that are not among them. */
    private static List<InvitedSociety> together(List<InvitedSociety> chosen, List<InvitedSociety> members) {
        var known = chosen.stream().map(InvitedSociety::organisation).collect(Collectors.toSet());
        var all = new ArrayList<>(chosen);
        members.stream().filter(each -> !known.contains(each.organisation())).forEach(all::add);
        return all;
    }

    @Override
    public String getPageTitle() {
        return PageHeader.inTab(title);
    }
}
