package org.lienhiep.dashboard.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingRow;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.shell.Formats;
import org.lienhiep.shell.Icon;

/** Meetings, one line each: when, what, whose, and what is kept of them. */
final class MeetingLines extends UnorderedList {

    private final OrganisationId reader;

    /**
     * These meetings.
     *
     * @param reader the organisation that the page is about: it is not named again where it is the only host
     */
    MeetingLines(List<MeetingRow> meetings, OrganisationId reader) {
        this.reader = reader;
        addClassName("lines");
        meetings.forEach(meeting -> add(line(meeting)));
    }

    private ListItem line(MeetingRow meeting) {
        var details = new Div(new Span(Formats.of(getLocale()).day(meeting.heldOn())));
        details.addClassName("line-details");
        meeting.hosts().stream()
                .filter(host -> meeting.hosts().size() > 1 || !host.id().equals(reader))
                .limit(2)
                .forEach(host -> details.add(new Span(host.brief(getLocale()))));
        if (meeting.place() != null && meeting.hosts().isEmpty()) {
            details.add(new Span(meeting.place()));
        }
        if (meeting.minuted()) {
            details.add(mark("file-text", getTranslation("dashboard.meeting.minutes")));
        }
        if (meeting.attachments() > 0) {
            details.add(mark("paperclip", getTranslation("dashboard.meeting.files", meeting.attachments())));
        }
        return new ListItem(
                new Link(MeetingLinks.page(meeting.id()), meeting.name().in(getLocale())), details);
    }

    private static Span mark(String icon, String text) {
        var mark = new Span(new Icon(icon), new Span(" " + text));
        mark.addClassName("mark");
        return mark;
    }
}
