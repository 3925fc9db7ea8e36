package org.lienhiep.meeting.calendar.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lienhiep.kernel.calendar.CalendarEntry;
import org.lienhiep.kernel.id.OrganisationId;
import org.lienhiep.meeting.MeetingState;
import org.lienhiep.meeting.calendar.DatedMeeting;
import org.lienhiep.meeting.ui.MeetingLinks;
import org.lienhiep.organisation.OrganisationLabel;
import org.lienhiep.shell.I18n;
import org.lienhiep.shell.Icon;

/**
 * What stands on the days of a calendar. Every line says whose it is in words; a colour of the organisation only helps
 * the eye.
 */
final class DayLines {

    private static final int HUES = 10;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final List<DatedMeeting> meetings;
    private final List<CalendarEntry> entries;
    private final Map<OrganisationId, OrganisationLabel> owners;
    private final boolean roomy;

    /**
     * Lines for the days of one page.
     *
     * @param owners names of the organisations of the entries
     * @param roomy whether there is room for place and chair
     */
    DayLines(
            List<DatedMeeting> meetings,
            List<CalendarEntry> entries,
            Map<OrganisationId, OrganisationLabel> owners,
            boolean roomy) {
        this.meetings = meetings;
        this.entries = entries;
        this.owners = owners;
        this.roomy = roomy;
    }

    boolean empty(LocalDate day) {
        return meetings.stream().noneMatch(each -> each.on(day))
                && entries.stream().noneMatch(each -> falls(each, day));
    }

    private static boolean falls(CalendarEntry entry, LocalDate day) {
        return !day.isBefore(entry.first()) && !day.isAfter(entry.last());
    }

    UnorderedList of(LocalDate day) {
        var list = new UnorderedList();
        list.addClassName("calendar-lines");
        entries.stream().filter(each -> falls(each, day)).forEach(each -> list.add(line(each)));
        meetings.stream().filter(each -> each.on(day)).forEach(each -> list.add(line(each)));
        return list;
    }

    private ListItem line(CalendarEntry entry) {
        var link = link(entry.path());
        link.addClassName("calendar-deadline");
        var owner = owners.get(entry.organisation());
        var kind = new Span(link.getTranslation(entry.kind()));
        kind.addClassName("calendar-owner");
        var name = new Span(entry.subject());
        name.addClassName("calendar-name");
        link.add(new Icon("clock"), name, kind);
        if (owner != null) {
            var whose = new Span(owner.brief(I18n.reader()));
            whose.addClassName("calendar-owner");
            link.add(whose);
        }
        return new ListItem(link);
    }

    private ListItem line(DatedMeeting meeting) {
        var row = meeting.row();
        var link = link(MeetingLinks.page(row.id()));
        var host = row.hosts().isEmpty() ? null : row.hosts().getFirst();
        link.addClassNames("calendar-meeting", "hue-" + hue(host));
        if (row.state() == MeetingState.CANCELLED) {
            link.addClassName("calendar-cancelled");
        }
        var name = new Span(row.name().in(I18n.reader()));
        name.addClassName("calendar-name");
        link.add(name);
        link.addComponentAsFirst(hours(row.startsAt(), meeting.endsAt()));
        if (host != null) {
            var owner = new Span(host.brief(I18n.reader()));
            owner.addClassName("calendar-owner");
            link.add(owner);
        }
        if (row.state() == MeetingState.CANCELLED) {
            link.add(more(link.getTranslation("meeting.state.CANCELLED")));
        }
        if (roomy && row.place() != null) {
            link.add(more(row.place()));
        }
        if (roomy && meeting.chair() != null) {
            link.add(more(link.getTranslation("meeting.calendar.chair", meeting.chair())));
        }
        return new ListItem(link);
    }

    private Span hours(@Nullable LocalTime from, @Nullable LocalTime until) {
        var text = from == null
                ? ""
                : until == null || !roomy ? TIME.format(from) : TIME.format(from) + "–" + TIME.format(until);
        var hours = new Span(text);
        hours.addClassName("calendar-hours");
        hours.setVisible(from != null);
        return hours;
    }

    private static Div more(String text) {
        var more = new Div(text);
        more.addClassName("calendar-more");
        return more;
    }

    private static Anchor link(String path) {
        var link = new Anchor();
        link.setHref(path);
        link.setRouterIgnore(false);
        return link;
    }

    private static int hue(@Nullable OrganisationLabel host) {
        return host == null ? 0 : Math.floorMod(host.code().hashCode(), HUES);
    }
}
